import { roundedImportance } from '../knowledge/importance.ts';

/** The importance as a link writes it, with `_` for the decimal point: `8`, `2_37`. */
export function writtenImportance(value: number): string | null {
  return roundedImportance(value)?.toString().replace('.', '_') ?? null;
}

/** The importance that a link's text states; null where it is none. */
export function readImportance(text: string): number | null {
  return /^(\d{1,3}|\d_\d{1,2}|\d\d_\d)$/.test(text) ? Number(text.replace('_', '.')) : null;
}
