/** "a, b and c" */
export const list = (words: readonly string[]) => joined(words, 'and');

/** "a, b or c" */
export const either = (words: readonly string[]) => joined(words, 'or');

/** Not by `Intl.ListFormat`, which takes milliseconds to be made, before a page can be used. */
function joined(words: readonly string[], before: string): string {
  const [last = '', ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${before} ${last}`;
}

/**
 * A number in figures, as British English writes it, to three decimal places: "43", "10,000", "0.125". Without the
 * browser's own formatting: its first use takes longer than all else that an answer changes, and in Chromium each
 * `toLocaleString` takes long, where a matrix has hundreds of counts.
 */
export function figures(number: number): string {
  return String(Number(number.toFixed(3))).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
}

/** "1 answer", "3 answers" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figures(number)} ${number === 1 ? one : many}`;
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** Whole numbers up to twenty as words, others as figures: "five", "43". */
export function inWords(number: number): string {
  return WORDS[number] ?? figures(number);
}

/** With a capital first letter, as at the start of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sentences one after the other; empty ones are left out. */
export const paragraph = (...sentences: readonly string[]) => sentences.filter((words) => words !== '').join(' ');
