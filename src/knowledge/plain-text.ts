/**
 * Words that somebody wrote, as they are kept: without control, format and direction characters, which could make a page
 * read otherwise than it is written, without spaces around them or two in a row, and cut to a length. Empty for no words.
 *
 * @param length in characters, as people count them: 1 and up
 */
export function tidyText(text: string, length: number): string {
  const plain = text
    .slice(0, SLICE)
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}+/gu, '')
    .normalize('NFC');
  return [...plain.replace(/ +/g, ' ').trim()].slice(0, length).join('').trim();
}

/** No longer text is read for the sake of a few characters of it. */
const SLICE = 2000;
