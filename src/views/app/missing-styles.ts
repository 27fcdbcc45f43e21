/**
 * A stylesheet that does not arrive must not stop its page, which is drawn without. It is fetched again when the reader
 * goes to a page or is back online.
 */
export function drawWithoutMissingStyles(): void {
  // The app starts when its stylesheets have arrived or failed.
  const missing = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(isEmpty));
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
