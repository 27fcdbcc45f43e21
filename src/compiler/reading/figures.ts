import { FIGURE_ORDERS, type FigureOrder, RATINGS, type Rating } from '../../knowledge/vocabulary.ts';

/** What the figures of a row count, and which is better: "requests a second, more is better". */
export interface Unit {
  readonly name: string;
  readonly better: FigureOrder;
}

/** Reads "requests a second, more is better"; undefined for a text of another form. */
export function readUnit(text: string): Unit | undefined {
  const [, name, order] = /^(.+), (\w+) is better$/.exec(text) ?? [];
  const better = FIGURE_ORDERS.find((known) => known === order);
  return name !== undefined && better ? { name, better } : undefined;
}

/** What was measured, and how many milliseconds an answer took on average, where that is said. */
export interface Measured {
  readonly value: number;
  readonly wait?: number;
}

const MILLISECONDS = { ms: 1, µs: 1 / 1000 } as const;

/** Reads "130,720" and "1,382,699 at 369 µs"; undefined for a text of another form. */
export function readMeasured(text: string): Measured | undefined {
  const timed = /^(.+) at (\S+) (ms|µs)$/.exec(text);
  const value = readFigure(timed?.[1] ?? text);
  if (value === undefined) return undefined;
  const unit = timed?.[3];
  if (unit !== 'ms' && unit !== 'µs') return { value };
  const wait = readFigure(timed?.[2] ?? '');
  return wait === undefined ? undefined : { value, wait: wait * MILLISECONDS[unit] };
}

/** "1,382,699" -> 1382699; undefined for what is no number above 0: only those can be compared by ratio. */
export function readFigure(text: string): number | undefined {
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

/**
 * The rule that rates measurements: the best figure of a row is very high, and every halving from it (every doubling,
 * where less is better) costs one step of the scale.
 *
 * @param figures all above 0, in one unit
 * @returns a rating for each, in their order
 */
export function rateFigures(figures: readonly number[], better: FigureOrder): Rating[] {
  const best = better === 'more' ? Math.max(...figures) : Math.min(...figures);
  return figures.map((figure) => {
    const times = better === 'more' ? best / figure : figure / best;
    const steps = Math.round(Math.log2(times));
    return RATINGS[Math.max(0, RATINGS.length - 1 - steps)] ?? 'very low';
  });
}
