const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small count as running text has it: "three"; from ten on in figures. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

export function sentenceCase(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
