import type { Page } from '@playwright/test';

/** Where to press, in CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two clicks of a mouse, 20 ms apart, as a hand makes them that double-clicks everything. */
export async function doubleClick(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  for (const clickCount of [1, 2]) {
    if (clickCount === 2) await page.evaluate(() => new Promise((passed) => setTimeout(passed, 20)));
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  }
}

/** Writes down from here on, until the next document, what clicks act on and how often the page turns. */
export async function watchClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const watchedAlready = dataset['turns'] !== undefined;
    dataset['turns'] = '0';
    dataset['acted'] = '';
    if (watchedAlready) return;
    let seen = new Map<Element, number>();
    for (const turn of ['pushState', 'popstate'])
      window.addEventListener(turn, () => {
        dataset['turns'] = String(Number(dataset['turns']) + 1);
      });
    // A step back in the history comes a little later than it is asked for.
    const { go, back } = History.prototype;
    const onTheWay = () => {
      dataset['onTheWay'] = 'yes';
      window.addEventListener('popstate', () => delete dataset['onTheWay'], { once: true });
    };
    History.prototype.back = function stepBack() {
      onTheWay();
      back.call(this);
    };
    History.prototype.go = function step(by) {
      onTheWay();
      go.call(this, by);
    };
    // What reaches the document has not been held back.
    document.addEventListener(
      'click',
      ({ target }) => {
        const control = target instanceof Element ? target.closest('a, button, summary, label, input, select') : null;
        const one = control instanceof HTMLLabelElement ? control.control : control;
        if (!one) return;
        if (dataset['acted'] === '') seen = new Map();
        if (!seen.has(one)) seen.set(one, seen.size);
        dataset['acted'] += `${dataset['turns']}/${seen.get(one)} `;
      },
      { capture: true },
    );
  });
}

/** How often the page turned, and on which page which control was acted on: "0/0 0/0" is one control, twice. */
export async function watched(page: Page): Promise<{ readonly turns: number; readonly acted: readonly string[] }> {
  await page.waitForFunction(() => !('onTheWay' in document.documentElement.dataset));
  const { turns, acted } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  return { turns: Number(turns), acted: (acted ?? '').trim().split(' ') };
}
