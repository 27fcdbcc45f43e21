// Not the page's own formats: only figures made anew can disagree with it.

/** Points of 100 with one decimal, from a number between -1 and 1. */
export function points(value: number): string {
  const tenths = Math.round(Math.abs(value) * 1000);
  return `${value < 0 && tenths > 0 ? '−' : ''}${(tenths / 10).toFixed(1)}`;
}

export const weightOf = (weight: number) => `${points(weight)}%`;

/** A share as a whole per cent; what is neither none nor all never reads so. */
export function share(of: number): string {
  if (of > 0 && of < 0.005) return '<1%';
  if (of < 1 && of >= 0.995) return '>99%';
  return `${Math.round(of * 100)}%`;
}

export function shareInWords(of: number): string {
  if (of === 0) return 'none';
  return of === 1 ? 'all' : share(of).replace('<', 'less than ').replace('>', 'more than ');
}

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
export const inWords = (number: number) => NUMBERS[number] ?? String(number);
export const list = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
export const either = (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
export const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Names of criteria lose their capital in mid-sentence, so sentences are compared without regard to capitals. */
export const lower = (words: string) => words.toLowerCase();
