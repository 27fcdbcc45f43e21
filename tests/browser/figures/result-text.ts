import type { Page } from '@playwright/test';

/** Parts of the result page, by the ids of their headings. */
export type Part = 'ranking' | 'why' | 'against' | 'change' | 'weights';

/** A table's rows, head and foot included, cell by cell. */
export type Table = readonly (readonly string[])[];

export interface ResultText {
  readonly kicker: string;
  readonly headline: string;
  /** The figures and the grounds. */
  readonly lead: string;
  /** How sure it is, in a word or two. */
  readonly sure: string;
  readonly stillOpen: string;
  /** The words for the picture of the ranking. */
  readonly figcaption: string;
  /** A row of the ranking, child by child: rank, name, score and range, picture, share. */
  readonly standings: readonly (readonly string[])[];
  /** For each row of the ranking, in per cent of the axis: how long its segments are, where its line starts and ends. */
  readonly pictures: readonly { readonly segments: readonly number[]; readonly line: readonly number[] }[];
  readonly ruledOut: readonly string[];
  /** What carries a framework and what it costs, list by list in the order of the page. */
  readonly reasons: readonly ReasonList[];
  readonly flips: readonly FlipText[];
  /** Each rival, and the least change of weights that brings it level. */
  readonly moves: readonly (readonly string[])[];
  /** The finding that the decisive rating is from. */
  readonly finding: string;
  readonly titles: Readonly<Record<Part, string>>;
  /** What the head of a fold says of what is inside. */
  readonly says: Readonly<Record<Part, string>>;
  /** What would change it, in short. */
  readonly turns: readonly string[];
  readonly paragraphs: Readonly<Record<Part, readonly string[]>>;
  readonly tables: Readonly<Record<Part, readonly Table[]>>;
  /** All of a part's words. */
  readonly whole: Readonly<Record<Part | 'verdict', string>>;
}

export interface ReasonList {
  /** The line that opens the framework; empty for the one laid open. */
  readonly of: string;
  readonly title: string;
  readonly rows: readonly {
    readonly line: string;
    /** What the opened row says of the weight, and where it comes from. */
    readonly weight: string;
    readonly from: readonly string[];
    /** How many findings it lists. */
    readonly findings: number;
  }[];
}

export interface FlipText {
  readonly question: string;
  readonly from: string;
  readonly first: string;
  readonly answers: readonly string[];
}

/** What the page says to those who see it, and what it says to those who hear it. */
export interface Reading {
  readonly seen: ResultText;
  readonly heard: ResultText;
}

/** Opens everything that opens, and waits until all of it is worked out and written. */
export async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const all = [...(main?.querySelectorAll('details') ?? [])];
    const closed = all.filter((details) => !details.open);
    for (const details of closed) details.open = true;
    return (
      closed.length === 0 &&
      // Some are filled only when they are first opened.
      all.every(({ childElementCount }) => childElementCount > 1) &&
      main?.querySelector('[role=status]')?.textContent === '' &&
      main.querySelector('[aria-busy=true]') === null &&
      [...main.querySelectorAll('p.note')].every(({ textContent }) => textContent !== 'Loading the text …')
    );
  });
}

export async function readResult(page: Page): Promise<Reading> {
  const seen = await page.evaluate(textWithout, '.sr-only, .sr-only-wide');
  return { seen, heard: await page.evaluate(textWithout, '[aria-hidden=true]') };
}

/** Runs in the browser, so it may use nothing from outside. */
function textWithout(hidden: string): ResultText {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hidden} { display: none !important }`);
  document.adoptedStyleSheets = [sheet];

  // Of what is not shown at all, innerText would be the text nevertheless.
  const words = (element: Element | null | undefined) =>
    element instanceof HTMLElement && element.checkVisibility() ? element.innerText.replace(/\s+/g, ' ').trim() : '';
  const all = (root: ParentNode | null | undefined, selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
  const allWords = (root: ParentNode | null | undefined, selector: string) => all(root, selector).map(words);
  const section = (part: Part) => document.querySelector(`section[aria-labelledby=${part}]`);
  const byPart = <T>(read: (root: Element | null) => T) => ({
    ranking: read(section('ranking')),
    why: read(section('why')),
    against: read(section('against')),
    change: read(section('change')),
    weights: read(section('weights')),
  });
  const percentOf = (element: Element | undefined, property: 'left' | 'width') =>
    element instanceof HTMLElement ? Number.parseFloat(element.style[property]) : Number.NaN;

  const top = document.querySelector('[data-contents] > :has(h1)');
  const howSure = all(top, 'dl > div').find((line) => /^(How sure|Why only this)/.test(words(line)));
  const [, sure = '', how = ''] = words(howSure?.querySelector('p')).match(/^(.*?\.)(?: (.*))?$/) ?? [];
  const standings = all(section('ranking'), 'figure ol > li');
  /** What folds below a row, findings and own ratings apart. */
  const folds = (root: ParentNode | null | undefined) =>
    all(root, 'details:not(ol *)').filter((fold) => words(fold.querySelector('summary')) !== 'Rate it yourself');

  return {
    kicker: words(top?.firstElementChild),
    headline: words(top?.querySelector('h1')),
    lead: [...allWords(top, '[data-fold=figures] p:not(.note)'), how].join(' ').trim(),
    sure,
    stillOpen: words(howSure?.querySelector('p + p')),
    figcaption: words(section('ranking')?.querySelector('figcaption')),
    standings: standings.map((row) => [...row.children].map(words)),
    pictures: standings.map((row) => {
      const [stack, line] = all(row, ':scope > div > div');
      return {
        segments: all(stack, ':scope > span').map((segment) => percentOf(segment, 'width')),
        line: [percentOf(line, 'left'), percentOf(line, 'left') + percentOf(line, 'width')],
      };
    }),
    ruledOut: allWords(section('ranking'), 'figure ul[aria-label] > li'),
    reasons: all(section('why'), 'h3, h4')
      .filter((heading) => /^(Carries|Costs) it/.test(words(heading)))
      .map((heading) => ({
        of: words(heading.closest('details:not([data-fold])')?.querySelector('summary')),
        title: words(heading),
        rows: folds(heading.parentElement)
          .filter((fold) => folds(fold).length === 0)
          .map((row) => {
            const weight = row.querySelector('p');
            const from = weight?.nextElementSibling;
            return {
              line: words(row.querySelector('summary')),
              weight: words(weight),
              from: from instanceof HTMLUListElement ? [...from.children].map(words) : [],
              // What stands for several figures is none itself.
              findings: all(row, 'ol li').filter(
                (li) => !/^(All|Both) /.test(words(li.querySelector(':scope summary'))),
              ).length,
            };
          }),
      })),
    flips: all(section('change'), 'li:has(> div > b)').map((flip) => ({
      question: words(flip.querySelector('b')),
      from: words(flip.querySelector('b + span')),
      first: [...(flip.querySelector('p')?.children ?? [])].map(words).join(' '),
      answers: allWords(flip, 'button'),
    })),
    moves: all(section('change'), 'dl > div').map((rival) => [...rival.children].map(words)),
    finding: allWords(section('change'), 'ol').join(' '),
    says: byPart((root) => words(root?.querySelector('h2 + span'))),
    turns: allWords(section('change')?.querySelector('ul'), 'li'),
    titles: byPart((root) => words(root?.querySelector('h2'))),
    paragraphs: byPart((root) => allWords(root, 'p')),
    tables: byPart((root) => all(root, 'table').map((table) => all(table, 'tr').map((row) => allWords(row, 'th, td')))),
    whole: { ...byPart(words), verdict: words(top) },
  };
}
