import type { BrowserContext } from '@playwright/test';

/** Opens each part of a page as it comes, as somebody does who wants to see it all. */
export async function openFolds(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const opened = new WeakSet<Element>();
    const open = () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]'))
        if (!opened.has(fold)) {
          opened.add(fold);
          fold.open = true;
        }
    };
    new MutationObserver(open).observe(document, { childList: true, subtree: true });
  });
}
