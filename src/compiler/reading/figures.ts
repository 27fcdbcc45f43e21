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
