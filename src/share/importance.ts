/**
 * The importance that store and link hold: 0 to 999 in at most three digits, such as 8, 2.37, 23.7 or 999.
 * Null for what is not a number.
 */
export function roundedImportance(value: number): number | null {
  if (Number.isNaN(value)) return null;
  const held = Math.min(999, Math.max(0, value));
  return Number(held.toFixed(held < 10 ? 2 : held < 100 ? 1 : 0));
}

/** The importance as a link writes it, with `_` for the decimal point: `8`, `2_37`. */
export function writtenImportance(value: number): string | null {
  return roundedImportance(value)?.toString().replace('.', '_') ?? null;
}

/** The importance that a link's text states; null where it is none. */
export function readImportance(text: string): number | null {
  return /^(\d{1,3}|\d_\d{1,2}|\d\d_\d)$/.test(text) ? Number(text.replace('_', '.')) : null;
}
