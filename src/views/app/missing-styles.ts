/**
 * A stylesheet that does not arrive must not stop its page, which is drawn without. It is fetched again whenever the
 * reader goes to a page or is back online.
 */
export function drawWithoutMissingStyles(): void {
  const sheets = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  // The app starts when the stylesheets of its first page have arrived or failed.
  const missing = new Set(sheets().filter(isEmpty));

  window.addEventListener('vite:preloadError', (event) => {
    const address = MISSING_SHEET.exec(event.payload.message)?.[1];
    if (address === undefined) return;
    event.preventDefault();
    for (const sheet of sheets()) if (sheet.href === address) missing.add(sheet);
  });

  const fetchAgain = () => {
    for (const sheet of missing) {
      missing.delete(sheet);
      const again = document.createElement('link');
      for (const { name, value } of sheet.attributes) again.setAttribute(name, value);
      again.addEventListener('error', () => missing.add(again));
      sheet.replaceWith(again);
    }
  };
  for (const event of ['pushState', 'popstate', 'online']) window.addEventListener(event, fetchAgain);
}

/** Some browsers give a stylesheet that failed no sheet, others one without rules. */
const isEmpty = ({ sheet }: HTMLLinkElement) => !sheet || sheet.cssRules.length === 0;

/** What Vite says where the stylesheet of a part did not arrive. */
const MISSING_SHEET = /^Unable to preload CSS for (.+)$/;
