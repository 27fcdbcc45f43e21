import type { CriterionId, Model, OptionId, QuestionId } from '../../knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../knowledge/profile.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import type { Assessment } from '../evidence/assess.ts';
import { isAnswerFed } from '../ranking/effects.ts';
import { Scorer } from '../ranking/scorer.ts';
import type { Pair, Side } from './pair.ts';

/** One answer, given by itself, and what it says for the one that it favours. */
export interface FavouringAnswer {
  readonly question: QuestionId;
  readonly option: OptionId;
  /** What it adds to the lead of the one it favours, in importance times value; 0 or less where it only rules the other out. */
  readonly lead: number;
  /** Whether it rules the other out. */
  readonly rulesOut: boolean;
  /** The criteria that speak for the one favoured, largest first, and then those against it. */
  readonly because: readonly { readonly criterion: CriterionId; readonly lead: number }[];
}

/** Every answer that the questions offer, in one of these lists. */
export interface AnswersBetween {
  /** Those that rule the other out first, then by how much they say. */
  readonly favour: Readonly<Record<Side, readonly FavouringAnswer[]>>;
  /** How many make no difference between the two. */
  readonly neither: number;
  /** How many rule out both. */
  readonly againstBoth: number;
}

/**
 * Which answers favour which of two frameworks, each taken by itself: what it adds to the lead, and whom it rules out.
 * Answers that name what a team already runs are left out, since each speaks for whatever it names.
 */
export function answersBetween(
  model: Model,
  assessment: Assessment,
  leftOut: Profile['leftOut'],
  pair: Pair,
): AnswersBetween {
  const scorer = new Scorer(model, { ...EMPTY_PROFILE, leftOut });
  const [one = -1, other = -1] = pair.map((framework) => scorer.frameworks.indexOf(framework));
  if (one < 0 || other < 0) throw new RangeError(`${pair.join(' and ')}: one of the two is not among the frameworks.`);
  const favour: Record<Side, FavouringAnswer[]> = { first: [], second: [] };
  let neither = 0;
  let againstBoth = 0;
  for (const question of model.questions) {
    for (const option of question.options) {
      if (option.framework !== undefined) continue;
      const bans = { first: scorer.bans(option, one), second: scorer.bans(option, other) };
      const lead = scorer.difference(question, option, one, other);
      if (bans.first && bans.second) againstBoth += 1;
      else if (!bans.first && !bans.second && Math.abs(lead) <= TOLERANCE) neither += 1;
      else {
        const side: Side = bans.second || (!bans.first && lead > 0) ? 'first' : 'second';
        const sign = side === 'first' ? 1 : -1;
        favour[side].push({
          question: question.id,
          option: option.id,
          lead: sign * lead,
          rulesOut: bans.first || bans.second,
          because: Object.entries(option.effects)
            .filter(([criterion]) => !isAnswerFed(model, criterion))
            .map(([criterion, add]) => ({
              criterion,
              lead:
                sign * add * (assessment.cell(pair[0], criterion).value - assessment.cell(pair[1], criterion).value),
            }))
            .filter((own) => Math.abs(own.lead) > TOLERANCE)
            .sort((a, b) => b.lead - a.lead),
        });
      }
    }
  }
  for (const list of Object.values(favour))
    list.sort((a, b) => Number(b.rulesOut) - Number(a.rulesOut) || b.lead - a.lead);
  return { favour, neither, againstBoth };
}
