import { REASON_LENGTH } from '../knowledge/own-rating.ts';
import { tidyText } from '../knowledge/plain-text.ts';

/**
 * The reason as a link writes it, in `[a-z0-9._-]`: spaces as `.`, a capital as its small letter after `__`, anything else
 * but letters, digits and `-` as its code in hexadecimal between two `_`: "We load-tested it: 9k/s" is
 * `__we.load-tested.it_3a_.9k_2f_s`. It holds no capitals, as ids hold none, so that no piece of it passes for the check of
 * a part.
 */
export function writtenReason(reason: string): string {
  return [...tidyText(reason, REASON_LENGTH)]
    .map((character) => {
      if (character === ' ') return '.';
      if (/[a-z0-9-]/.test(character)) return character;
      if (/[A-Z]/.test(character)) return `__${character.toLowerCase()}`;
      return `_${character.codePointAt(0)?.toString(16)}_`;
    })
    .join('');
}

/** The reason that a link's text states; null for text that no reason is written as. Any text may be given. */
export function readReason(text: string): string | null {
  const reason = text
    .slice(0, LONGEST)
    .replaceAll('.', ' ')
    .replace(/_([0-9a-f]{1,6})_|__([a-z])/g, (escaped, code?: string, capital?: string) => {
      if (capital !== undefined) return capital.toUpperCase();
      const point = Number.parseInt(code ?? '', 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : escaped;
    });
  return writtenReason(reason) === text ? tidyText(reason, REASON_LENGTH) : null;
}

/** Written in the longest way, a reason takes no more. */
const LONGEST = 2000;
