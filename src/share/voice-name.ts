import { tidyText } from '../knowledge/plain-text.ts';

/** The most characters that the name of a voice has. */
export const NAME_LENGTH = 24;

/** The name as it is kept, see `tidyText`. Empty for no name. */
export function tidyName(text: string): string {
  return tidyText(text, NAME_LENGTH);
}

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
    .slice(0, LONGEST)
    .replaceAll('.', ' ')
    .replace(/_([0-9a-f]{1,6})_/g, (escaped, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : escaped;
    });
  return writtenName(name) === text ? tidyName(name) : null;
}

/** Written in the longest way, a name takes no more. */
const LONGEST = 1000;
