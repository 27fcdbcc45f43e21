let inFigures: Intl.NumberFormat | undefined;

/**
 * A number in figures, as British English writes it: "43", "10,000", "0.125". Whole ones without the browser's own
 * formatting: its first use takes longer than all else that an answer changes, and a matrix has hundreds of counts.
 */
export function figures(number: number): string {
  if (Number.isInteger(number)) return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
  inFigures ??= new Intl.NumberFormat('en-GB');
  return inFigures.format(number);
}
