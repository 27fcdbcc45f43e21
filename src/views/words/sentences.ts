const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });
/** "a, b and c" */
export function list(words: readonly string[]): string {
  return conjunction.format(words);
}

/** "a, b or c" */
export function either(words: readonly string[]): string {
  return disjunction.format(words);
}

/** "1 answer", "3 answers" */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
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
  return WORDS[number] ?? number.toLocaleString('en-GB');
}

/** With a capital first letter, as at the start of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Sentences one after the other; empty ones are left out. */
export const paragraph = (...sentences: readonly string[]) => sentences.filter((words) => words !== '').join(' ');
