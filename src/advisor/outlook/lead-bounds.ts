import type { Question, QuestionId } from '../../knowledge/model.ts';
import { TOLERANCE } from '../../mcda/index.ts';
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
 * @param to what each effect of the answer adds instead of its own size; as the other answers have it, where absent
 */
export function leadBoundsOf(scorer: Scorer, question: Question, a: number, b: number, to?: number): LeadBounds {
  const { choose, options } = question;
  let least = 0;
  let greatest = 0;
  for (const option of options) {
    if (scorer.bans(option, b)) continue;
    const term = scorer.difference(question, option, a, b, to);
    least = Math.min(least, choose === 'many' ? least + term : term);
    greatest = Math.max(greatest, choose === 'many' ? greatest + term : term);
  }
  return { least, greatest };
}

/** What an open question does to a's lead over b, by itself and with the other open questions. */
export interface OpenBounds extends LeadBounds {
  /**
   * Its part of the least that all open questions together add: these parts add up to it. 0 or less, and no more than
   * `least`, as an answer to another question may make its own count for more.
   */
  readonly share: number;
  /** Whether some completion of the answers is worse for a with an answer to it than without. */
  readonly tells: boolean;
}

/**
 * The bounds of every open question. Their terms add up but for one case: an answer may say what those to another
 * question count, which at most one question does for each. Such two are bounded together.
 *
 * @param a the position of a framework in content order, like `b`
 */
export function openBoundsOf(
  scorer: Scorer,
  open: readonly Question[],
  a: number,
  b: number,
): ReadonlyMap<Question, OpenBounds> {
  const bounds = new Map<Question, OpenBounds>();
  for (const question of open) {
    const own = leadBoundsOf(scorer, question, a, b);
    bounds.set(question, { ...own, share: own.least, tells: own.least < -TOLERANCE });
  }
  const reweighing = reweighingIn(open);
  for (const question of open) {
    const own = bounds.get(question);
    const other = reweighing.get(question.id);
    const others = other && bounds.get(other);
    if (!own || !others) continue;
    const together = other.options
      .filter((option) => !scorer.bans(option, b))
      .map((option) => {
        const { reweighs } = option;
        const { least, greatest } =
          reweighs?.question === question.id ? leadBoundsOf(scorer, question, a, b, reweighs.to) : own;
        return {
          least: scorer.difference(other, option, a, b) + least,
          differs: least !== own.least || greatest !== own.greatest,
        };
      });
    const least = Math.min(own.least, ...together.map((each) => each.least));
    bounds.set(question, { ...own, share: least - others.share });
    bounds.set(other, { ...others, tells: others.tells || together.some(({ differs }) => differs) });
  }
  return bounds;
}

/** The question, among these, of which an answer says what those to another one count: by that other one. */
function reweighingIn(open: readonly Question[]): ReadonlyMap<QuestionId, Question> {
  const found = new Map<QuestionId, Question>();
  for (const question of open)
    for (const { reweighs } of question.options) if (reweighs) found.set(reweighs.question, question);
  return found;
}
