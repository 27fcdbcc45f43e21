import { shorten } from '../../words/shorten.ts';

/** What a link to the matrix says and this page does not understand. `text` may hold anything. */
export interface Misread {
  readonly kind: keyof typeof WORDS;
  readonly text: string;
}

const WORDS = {
  cell: (text: string) =>
    `It names a cell that is not in the matrix${text}. It may have been renamed or taken out since the link was made.`,
  row: (text: string) =>
    `It names a row that is not in the matrix${text}. It may have been renamed or taken out since the link was made.`,
  framework: (text: string) => `It picks a framework that is not in the matrix${text}.`,
  group: (text: string) => `It picks a group of rows that is not in the matrix${text}.`,
  source: (text: string) => `It leaves out a source that is not here anyway${text}.`,
  order: (text: string) => `It asks for an order that the rows do not have${text}.`,
  query: (text: string) => `Its search is too long and was cut short${text}.`,
  damaged: (text: string) => `Its search was damaged on the way, so nothing is searched for${text}.`,
  part: (text: string) => `It says something that means nothing here${text}.`,
  second: (text: string) => `It says one thing twice; the first counts, and not the second${text}.`,
  'too-long': () => 'It is far too long for a view of the matrix, so none of it was read.',
} as const;

/** So many are told one by one, so that noise does not fill a page. */
const LISTED = 6;
const QUOTED = 60;

/** One sentence each, and how many are not told. */
export function misreadInWords(misread: readonly Misread[]): {
  readonly told: readonly string[];
  readonly more: number;
} {
  const { first, others } = shorten(misread, LISTED);
  return { told: first.map(({ kind, text }) => WORDS[kind](quoted(text))), more: others.length };
}

function quoted(text: string): string {
  if (text === '') return '';
  return `: “${text.length > QUOTED ? `${text.slice(0, QUOTED)} …` : text}”`;
}
