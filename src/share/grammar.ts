/**
 * The link, format 1: parts joined by `~`, closed by a check over the whole.
 *
 * ```text
 * v1~K9c41f20a.Tn~Ldjango.Ab~Qlang.py.js.Cd~Cthroughput.8.Ef~Snamalomba.Gh~Rflask.learning.high.we.know.it.Ij~Z3kQx
 * ```
 *
 * A part is a capital letter for its kind, ids joined by `.`, and two check characters. Between them stand no capitals, so
 * a part can be told by its first letter and its check, and half of a part never passes for a whole one.
 */
export const FORMAT = 'v1';
/** The number in `FORMAT`: links of a higher one were made by a later version of the advisor. */
export const VERSION = 1;

/** Kinds of part, each named for what its first id is. */
export const KIND = {
  /** The knowledge base's hash. */
  knowledge: 'K',
  /** The leader when the link was made. */
  leader: 'L',
  /** A question and its chosen options. */
  question: 'Q',
  /** A criterion and the importance set by hand. */
  criterion: 'C',
  /** A source left out. */
  source: 'S',
  /** The frameworks considered, where not all are: all in one part, because some of them would be another shortlist. */
  framework: 'F',
  /** An own rating: framework, criterion, rating and reason, of which the first two name the cell. */
  rating: 'R',
} as const;

/** What precedes the four characters that check the whole. */
export const END = '~Z';

/** How many characters of a link are read: it holds an own rating of every cell, each with the longest of reasons. */
export const LENGTH_READ = 524_288;

/** How many characters of a text are searched for links: no record is as long. */
export const LENGTH_SEARCHED = 1_000_000;

/** Whether a link can carry this id: wider than what content allows, so that no released id ever fails. */
export function isLinkId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(id);
}
