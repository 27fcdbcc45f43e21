/** A stretch of a text, from its place `start` up to and without its place `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** What a query looks for, in texts as `searchable` gives them. */
export interface Search {
  /** Whether every word of the query is somewhere in the text. */
  readonly isIn: (text: string) => boolean;
  /** Whether any is. */
  readonly touches: (text: string) => boolean;
  /** Any text in pieces, in order; joined, they are the text. */
  readonly split: (text: string) => readonly Piece[];
}

/** Small letters with their accents apart, so that "e" finds "É". */
export const searchable = (text: string) => apart(text).toLowerCase();

const apart = (text: string) => text.normalize('NFD');

/**
 * Reads what somebody typed. Each word has to begin a word of the text, in whatever case and with whatever accents.
 * Separators do not count: "nodejs" finds "Node.js", "realtime" finds "real-time" and "real time", "asp net" finds
 * "ASP.NET". A dot in front does count: ".net" finds ".NET" and not "ASP.NET".
 *
 * @returns null where no word was typed
 */
export function readQuery(query: string): Search | null {
  const terms = searchable(query)
    .split(/\s+/)
    .flatMap((word) => readTerm(word) ?? []);
  if (terms.length === 0) return null;
  const alone = terms.map(patternOf);
  /** Two words of the query may be one of the text: "node js" finds "NodeJS". */
  const pairs = terms.slice(1).map((term, place) => {
    const { dot, letters } = terms[place] ?? term;
    return patternOf({ dot, letters: [...letters, ...term.letters] });
  });
  const waysOf = terms.map((_, place) =>
    [alone[place], pairs[place - 1], pairs[place]].filter((way) => way !== undefined),
  );
  const all = [...pairs, ...alone];
  const finds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
  return {
    isIn: (text) => waysOf.every((ways) => ways.some((way) => finds(way, text))),
    touches: (text) => all.some((pattern) => finds(pattern, text)),
    // A page of cells shows the same few words.
    split: remembered((text) => {
      const found = all.flatMap((pattern) =>
        [...searchable(text).matchAll(pattern)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        })),
      );
      return piecesOf(apart(text), merged(found));
    }),
  };
}

function remembered<V>(workOut: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const value = known.get(text) ?? workOut(text);
    known.set(text, value);
    return value;
  };
}

interface Term {
  /** Whether a dot stands in front and has to be found. */
  readonly dot: boolean;
  /** Signs that belong to names count as letters: "C#", "C++". */
  readonly letters: readonly string[];
}

function readTerm(word: string): Term | null {
  const letters = word.match(/[\p{L}\p{N}#+]/gu);
  return letters && { dot: /^\.[\p{L}\p{N}]/u.test(word), letters };
}

/** What is seen and not read aloud. Listed, because patterns over all of Unicode take long to be made and to look. */
const PUNCTUATION = String.raw`!-"$-*,-/:-@[-\`{-~\u00a1-\u00ac\u00ae-\u00bf\u2010-\u205e`;
/** Belongs to the letter before it, or cannot be seen. */
const MARKS = String.raw`\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u206f`;
/** What may stand between two letters of a word: no space. */
const WITHIN = `[${PUNCTUATION}${MARKS}]*`;
/** Also spaces, but no line break: lines are texts of their own. */
const BETWEEN = String.raw`[${PUNCTUATION}${MARKS} \u00a0\t]*`;
const ACCENTS = String.raw`[\u0300-\u036f]*`;
const WORD_ENDS = String.raw`(?=$|[\s${PUNCTUATION}])`;

/** With a space in it, only as whole words: "orm" finds "or-m", and not the beginning of "or more". */
function patternOf({ dot, letters }: Term): RegExp {
  const own = letters.map((letter) => (letter === '+' ? String.raw`\+` : letter));
  // Looking back from the first sign is many times faster than looking back at every place of a text.
  const first = dot ? String.raw`\.` : own.shift();
  const front = String.raw`${first}(?<=(?:^|[\s#+${PUNCTUATION}])${first})`;
  const rest = (between: string) =>
    (dot ? own.join(between) : own.map((letter) => between + letter).join('')) + ACCENTS;
  return new RegExp(`${front}(?:${rest(WITHIN)}|${rest(BETWEEN)}${WORD_ENDS})`, 'g');
}

function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const piece = (start: number, end: number, found: boolean) => ({ text: text.slice(start, end).normalize(), found });
  const pieces = stretches.flatMap(({ start, end }, place) => [
    piece(stretches[place - 1]?.end ?? 0, start, false),
    piece(start, end, true),
  ]);
  return [...pieces, piece(stretches.at(-1)?.end ?? 0, text.length, false)].filter((each) => each.text !== '');
}

/** In order, those that touch as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && next.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else result.push(next);
  }
  return result;
}
