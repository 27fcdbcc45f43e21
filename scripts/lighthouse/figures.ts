/** What Lighthouse says of one page. */
export interface Figures {
  /** By category, from 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** In milliseconds; the shift has no unit. */
  readonly timings: Readonly<Record<Timing, number>>;
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export const TIMINGS = {
  'first-contentful-paint': 'FCP',
  'largest-contentful-paint': 'LCP',
  'total-blocking-time': 'TBT',
  'cumulative-layout-shift': 'CLS',
} as const;
export type Timing = keyof typeof TIMINGS;

/** As much of a report as is read. */
export interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** @throws Error where the page was not measured, with what Lighthouse says of it. */
export function figuresOf({ runtimeError, categories, audits }: Report): Figures {
  if (runtimeError) throw new Error(runtimeError.message);
  return {
    scores: record(CATEGORIES, (category) => Math.round((categories[category]?.score ?? Number.NaN) * 100)),
    timings: record(timings, (timing) => audits[timing]?.numericValue ?? Number.NaN),
  };
}

/** Each figure's own median: of an even number of runs, the mean of the two in the middle. */
export function medianFigures(runs: readonly Figures[], median: (numbers: readonly number[]) => number): Figures {
  return {
    scores: record(CATEGORIES, (category) => median(runs.map(({ scores }) => scores[category]))),
    timings: record(timings, (timing) => median(runs.map((run) => run.timings[timing]))),
  };
}

export const HEAD = ['page', 'performance', 'accessibility', 'best practices', 'SEO', ...Object.values(TIMINGS)];

/** A line below {@link HEAD}. */
export function rowOf(page: string, { scores, timings: own }: Figures): string[] {
  const seconds = (timing: Timing) => `${(own[timing] / 1000).toFixed(2)} s`;
  return [
    page,
    ...CATEGORIES.map((category) => String(scores[category])),
    seconds('first-contentful-paint'),
    seconds('largest-contentful-paint'),
    `${own['total-blocking-time'].toFixed(0)} ms`,
    own['cumulative-layout-shift'].toFixed(3),
  ];
}

// Object.keys forgets which keys there are.
const timings = Object.keys(TIMINGS) as Timing[];

function record<Key extends string>(keys: readonly Key[], value: (key: Key) => number): Record<Key, number> {
  // As above: fromEntries knows keys as strings alone.
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, number>;
}
