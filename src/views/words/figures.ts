/**
 * A number in figures, as British English writes it, to three decimal places: "43", "10,000", "0.125". Without the
 * browser's own formatting: its first use takes longer than all else that an answer changes, and in Chromium each
 * `toLocaleString` takes long, where a matrix has hundreds of counts.
 */
export function figures(number: number): string {
  return String(Number(number.toFixed(3))).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
}
