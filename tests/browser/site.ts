import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import { denyStorage, type Storage } from './broken-storage.ts';
import { openFolds } from './folds.ts';
import { complainOfLooseWords, translate } from './translation.ts';

export interface Options {
  /** How the storage of the pages behaves. */
  storage: Storage;
  /** Whether each page is as a browser's translation leaves it. */
  translated: boolean;
  /** Whether the parts of a page that stand folded are opened as they come. */
  opened: boolean;
}

/** Tests that rest on answers being there after a reload. */
export const STORED = { tag: '@stored' };

/**
 * A page on the built site. Whatever it writes to its console as a warning or an error, throws, or fails to fetch makes
 * the test fail, and so does a request that leaves the site.
 */
export const test = base.extend<{ site: Site; complaints: string[] } & Options>({
  storage: ['works', { option: true }],
  translated: [false, { option: true }],
  opened: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern.
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  site: async ({ page, context, complaints, storage, translated, opened }, use) => {
    if (storage === 'denied') await denyStorage(context);
    if (translated) await translate(context);
    if (opened) await openFolds(context);
    await complainOfLooseWords(context);
    listen(page, complaints);
    await use(new Site(page, { reload: storage === 'works' }));
  },
});

export { expect };

/** Waits until the app has taken the page over: its words stand before. */
const started = (page: Page) => page.locator('#start').waitFor({ state: 'detached' });

/** From here on a page is open when the app has started on it, unless it is said what else is waited for. */
function waitForStart(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil === undefined) await started(page);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    if (options?.waitUntil === undefined) await started(page);
    return answer;
  };
}

/** Writes down everything about this page that should not happen. */
export function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()} at ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address('')).origin) && !request.url().startsWith('data:'))
      complaints.push(`request to ${request.url()}`);
  });
}

/** Passes over what the browser itself says of this one address, which was asked for to get a 404. */
export function expectNotFound(path: string, complaints: string[]): void {
  const own = (line: string) =>
    line.startsWith('console error: Failed to load resource') &&
    line.includes(' 404 ') &&
    line.endsWith(` at ${address(path)}`);
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !own(line)));
}

/** The address of a page, from its path below the base without a slash in front. */
export function address(path: string): string {
  const site = process.env['SITE'];
  if (!site) throw new Error('SITE is not set: global-setup.ts sets it to the address of the built site.');
  return site + path;
}

/** Looks with every frame, instead of less and less often. */
const SOON = { polling: 'raf', timeout: 15_000 } as const;

export class Site {
  readonly page: Page;
  /** Whether answers outlive the page: else the site is only walked through, and never loaded again. */
  readonly #reload: boolean;
  /** What the page has asked for and not got yet. */
  readonly #asked = new Set<Request>();

  constructor(page: Page, { reload = true } = {}) {
    this.page = page;
    this.#reload = reload;
    waitForStart(page);
    page.on('request', (request) => this.#asked.add(request));
    page.on('requestfinished', (request) => this.#asked.delete(request));
    page.on('requestfailed', (request) => this.#asked.delete(request));
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Opens a page and waits until it is there. */
  async open(path: string): Promise<void> {
    if (!this.#reload && this.#isHere) return this.go(path);
    const url = address(path);
    await this.page.goto(url);
    await expect(this.page).toHaveURL(url);
    await this.whole();
  }

  /** Goes to another page within the app, as a link does, and waits until it is there. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      const heading = document.querySelector('h1');
      // Each page has a heading of its own; another part of the same page has not.
      if (heading && new URL(to).pathname !== location.pathname) heading.dataset['left'] = '';
      history.pushState(null, '', to);
    }, address(path));
    await this.page.waitForFunction(() => document.querySelector('h1:not([data-left])'), null, SOON);
    await this.whole();
  }

  /** Waits until the page is there, and what follows on the ranking of a result. */
  async whole(): Promise<void> {
    await expect(this.heading).toBeVisible();
    await expect(this.page.getByText(/^Loading the reasons/)).toHaveCount(0);
  }

  /** Waits until nothing on the page is being worked out or fetched any more. */
  async settled(): Promise<void> {
    await started(this.page);
    do {
      await expect.poll(() => this.#asked.size, { intervals: [20] }).toBe(0);
      // What was just opened, or has just come, asks for more with the next frame.
      await this.page.evaluate(() => new Promise((two) => requestAnimationFrame(() => requestAnimationFrame(two))));
      await this.page.waitForFunction(
        () => {
          if (document.fonts.status === 'loading' || document.querySelector('main[aria-busy]')) return false;
          // Words that are still to come have their place held.
          if (document.querySelector('[data-words]')) return false;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode())
            if (/^\s*(Testing 10,000|Being worked out|Loading)/.test(walker.currentNode.textContent ?? ''))
              return false;
          return true;
        },
        null,
        SOON,
      );
    } while (this.#asked.size > 0);
  }

  /** Answers questions by their addresses, choosing options by their words, and opens the result. */
  async answer(answers: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    for (const [question, options] of Object.entries(answers)) {
      await this.#show(`questions/${question}/`);
      for (const option of [options].flat()) await this.page.getByLabel(option, { exact: true }).check();
    }
    await this.#show('recommendation/');
  }

  get #isHere(): boolean {
    return this.page.url().startsWith(address(''));
  }

  /** Without loading the app again where it is there. */
  async #show(path: string): Promise<void> {
    await (this.#isHere ? this.go(path) : this.open(path));
  }

  /** Everything that the ranking says, figure for figure. */
  async ranking(): Promise<string> {
    return this.page.getByRole('figure').first().ariaSnapshot();
  }

  /** The link that the result page offers. */
  async link(): Promise<string> {
    return this.page.getByRole('textbox', { name: 'Link' }).inputValue();
  }
}
