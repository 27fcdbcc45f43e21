import type { BrowserContext } from '@playwright/test';

/** `denied`: naming the storage throws, as with cookies blocked. */
export type Storage = 'works' | 'denied';

/** Makes the storage fail in all pages that open from now on. */
export async function denyStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}
