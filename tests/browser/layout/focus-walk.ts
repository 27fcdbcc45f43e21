import type { Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  /** Share of the element's box that can be seen, of 1. */
  readonly seen: number;
  readonly y: number;
}

declare global {
  interface Window {
    stops?: Stop[];
  }
}

/** Walks the page once around by Tab, or by Shift+Tab, and tells of each stop how much of it can be seen. */
export async function walkByTab(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    window.stops = [];
    (document.activeElement as HTMLElement | null)?.blur();
    const onKey = () => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return;
      let points = 0;
      let seen = 0;
      for (const { left, top, width, height } of focused.getClientRects())
        for (const x of [0.1, 0.5, 0.9])
          for (const y of [0.1, 0.5, 0.9]) {
            const hit = document.elementFromPoint(left + width * x, top + height * y);
            points += 1;
            if (hit && (focused.contains(hit) || hit.contains(focused))) seen += 1;
          }
      const name = `${focused.tagName.toLowerCase()} ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)} ${(focused as HTMLInputElement).value ?? ''}`;
      window.stops?.push({ name, seen: seen / points, y: focused.getBoundingClientRect().top });
    };
    document.addEventListener('keyup', onKey);
  });
  const limit = 2000;
  for (let pressed = 0; pressed < limit; pressed += 1) {
    await page.keyboard.press(key);
    if (pressed % 10 === 9 && (await page.evaluate(() => document.activeElement === document.body || new Set(window.stops?.map((s)=>s.name)).size < 0))) break;
  }
  return page.evaluate(() => window.stops ?? []);
}
