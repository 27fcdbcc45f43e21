import type { FrameworkId, Model, OptionId, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { answerTo } from '../ranking/chosen-options.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import { weigh } from '../ranking/weigh.ts';

/** A question that everybody answered alike. */
export interface Agreement {
  readonly question: QuestionId;
  readonly options: readonly OptionId[];
}

/** Questions that everybody answered alike, those that add most importance first; ties in content order. */
export function agreementsOf(model: Model, profiles: readonly Profile[]): readonly Agreement[] {
  const [one] = profiles;
  if (!one) return [];
  const added = new Map<QuestionId, number>();
  for (const { effects } of weigh(model, one))
    for (const { question, add } of effects) added.set(question, (added.get(question) ?? 0) + add);
  return model.questions
    .flatMap(({ id }) => {
      const options = [...answerTo(one, id)].sort();
      const alike = profiles.every((profile) => [...answerTo(profile, id)].sort().join() === options.join());
      return alike && options.length > 0 ? [{ question: id, options: answerTo(one, id) }] : [];
    })
    .sort((a, b) => (added.get(b.question) ?? 0) - (added.get(a.question) ?? 0));
}

/**
 * How many voices put a framework first: whole ones, and parts of those whose first place is shared. Voices without a
 * first count for nobody.
 */
export function voicesFor(each: readonly Recommendation[], framework: FrameworkId): number {
  return each.reduce((sum, { verdict, standings }) => {
    if (verdict.kind === 'no-preference') return sum;
    const first = standings.filter(({ rank }) => rank === 1);
    return first.some((standing) => standing.framework === framework) ? sum + 1 / first.length : sum;
  }, 0);
}
