import type { Question } from '../../knowledge/knowledge-base.ts';
import type { Scorer } from '../ranking/scorer.ts';

/** What answering one open question can do to a's lead over b; not answering adds nothing. */
export interface LeadBounds {
  /** 0 or less. */
  readonly least: number;
  /** 0 or more. */
  readonly greatest: number;
}

/** Options that rule b out do not count: b is no rival then. Where several may be chosen, their terms add up. */
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
