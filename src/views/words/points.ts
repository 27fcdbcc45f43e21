/** A score or a difference from 0 to 1 as points of 100 with one decimal: 0.702 -> "70.2", -0.0713 -> "−7.1". */
export function points(value: number): string {
  // Rounded without its sign, so that a gain and a loss of the same size read the same.
  const size = (Math.round(Math.abs(value) * 1000) / 10).toFixed(1);
  return value < 0 && size !== '0.0' ? `−${size}` : size;
}

/** How far one score is above another as both are shown, so that the three figures of a sentence agree. */
export function pointsBetween(higher: number, lower: number): string {
  return points((Math.round(higher * 1000) - Math.round(lower * 1000)) / 1000);
}

/** A share from 0 to 1: 0.43 -> "43%". What is neither 0 nor 1 never reads as none or all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${Math.round(share * 100)}%`;
}
