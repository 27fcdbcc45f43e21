/**
 * A stylesheet that does not arrive must not stop its page, which is drawn without. It is fetched again when the reader
 * goes to a page or is back online.
 */
export function drawWithoutMissingStyles(): void {
  const missing = new Set([...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(isEmpty));
  const fetchAgain = () => {
    for (const sheet of missing) {
      missing.delete(sheet);
      // The app waits for its stylesheets, but not for ever.
      if (!isEmpty(sheet)) continue;
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
