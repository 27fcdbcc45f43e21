import type { Question } from '../../knowledge/knowledge-base.ts';
import type { Scorer } from '../ranking/scorer.ts';

/** What answering one open question does to a's lead over b, in importance times value; not answering adds nothing. */
export interface LeadBounds {
  /** 0 or less. */
  readonly least: number;
  /** 0 or more. */
  readonly greatest: number;
}

/**
 * The least and the most that an answer to an open question adds to a's lead over b. Options that rule b out do not
 * count: b is no rival then. Where several may be chosen, what they add is added up.
 *
 * @param a the position of a framework in content order, like `b`
 */
export function leadBoundsOf(scorer: Scorer, question: Question, a: number, b: number): LeadBounds {
  const { choose, options } = question;
  let least = 0;
  let greatest = 0;
  for (const option of options) {
    if (scorer.bans(option, b)) continue;
    const term = scorer.difference(question, option, a, b);
    least = Math.min(least, choose === 'many' ? least + term : term);
    greatest = Math.max(greatest, choose === 'many' ? greatest + term : term);
  }
  return { least, greatest };
}
