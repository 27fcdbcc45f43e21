/**
 * The importance that a profile holds: 0 to 999 in at most three digits, such as 8, 2.37, 23.7 or 999. Null for what is
 * not a number.
 */
export function roundedImportance(value: number): number | null {
  if (Number.isNaN(value)) return null;
  const held = Math.min(999, Math.max(0, value));
  return Number(held.toFixed(held < 10 ? 2 : held < 100 ? 1 : 0));
}
