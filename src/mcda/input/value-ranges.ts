import { at } from './at.ts';
import { checkMatrix, type Matrix, refuse } from './check-input.ts';

/** The lowest and the highest value of every cell; both matrices have the same shape. */
export type ValueRanges = { readonly low: Matrix; readonly high: Matrix };

/**
 * Refuses matrices of different shapes, and a cell whose lowest value is above its highest.
 *
 * @returns how many criteria they have
 */
export function checkRanges(name: string, { low, high }: ValueRanges): number {
  const criteria = checkMatrix(`${name}.low`, low);
  const criteriaOfHigh = checkMatrix(`${name}.high`, high);
  if (high.length !== low.length) {
    refuse(`${name}.high.length`, high.length, `${low.length}, as in ${name}.low`);
  }
  if (criteriaOfHigh !== criteria) {
    refuse(`${name}.high[0].length`, criteriaOfHigh, `${criteria}, as in ${name}.low`);
  }
  low.forEach((row, alternative) => {
    row.forEach((lowest, criterion) => {
      const highest = at(at(high, alternative), criterion);
      if (highest < lowest) {
        const cell = `[${alternative}][${criterion}]`;
        refuse(`${name}.high${cell}`, highest, `${lowest} or more, as in ${name}.low${cell}`);
      }
    });
  });
  return criteria;
}
