import { roundedImportance } from '../knowledge/importance.ts';

/** The importance as a link writes it, 0 to 999 with `_` for the decimal point: `8`, `2_37`; null for NaN. */
export function writtenImportance(value: number): string | null {
  return roundedImportance(value)?.toString().replace('.', '_') ?? null;
}

/** The importance that a link's text states, 0 to 999; null where it is none. Any text may be given. */
export function readImportance(text: string): number | null {
  return /^(\d{1,3}|\d_\d{1,2}|\d\d_\d)$/.test(text) ? Number(text.replace('_', '.')) : null;
}
