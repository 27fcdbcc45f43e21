/** The most characters that the name of a voice has. */
export const NAME_LENGTH = 24;

/**
 * The name as it is kept: without control, format and direction characters, which could make a page read otherwise than
 * it is written, without spaces around it or two in a row, and with 24 characters at most. Empty for no name.
 */
export function tidyName(text: string): string {
  const plain = text
    .slice(0, SLICE)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}+/gu, '');
  return [...plain.replace(/ +/g, ' ').trim()].slice(0, NAME_LENGTH).join('').trim();
}

/** No longer text is read for the sake of 24 characters of it. */
const SLICE = 1000;

/**
 * The name in `[A-Za-z0-9._-]`: spaces as `.`, anything but letters, digits and `-` as its code in hexadecimal between
 * two `_`: "Back end" is `Back.end`, "Café" is `Caf_e9_`.
 */
export function writtenName(name: string): string {
  return [...tidyName(name)]
    .map((character) => {
      if (character === ' ') return '.';
      if (/[A-Za-z0-9-]/.test(character)) return character;
      return `_${character.codePointAt(0)?.toString(16)}_`;
    })
    .join('');
}

/** The name that a link's text states; null for text that no name is written as. Any text may be given. */
export function readName(text: string): string | null {
  const name = text
    .slice(0, SLICE)
    .replaceAll('.', ' ')
    .replace(/_([0-9a-f]{1,6})_/g, (escaped, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : escaped;
    });
  return writtenName(name) === text ? tidyName(name) : null;
}
