import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { answerTo } from '../ranking/chosen-options.ts';

/** What one person's team has, and so all together have: a framework that they run already. */
export interface Pooled {
  /** It holds for the framework in the merged ranking as it does for those who named it. */
  readonly criterion: CriterionId;
  readonly framework: FrameworkId;
  /** Positions of those who named it: some, but not all. */
  readonly by: readonly number[];
}

/** Frameworks that some named and others did not, in content order. */
export function pooledOf(model: Model, profiles: readonly Profile[]): readonly Pooled[] {
  return model.criteria.flatMap(({ id: criterion, from }) => {
    if (!from || !('question' in from)) return [];
    const question = model.questions.find(({ id }) => id === from.question);
    return (question?.options ?? []).flatMap(({ id, framework }): Pooled[] => {
      const by = [...profiles.entries()].flatMap(([voice, profile]) =>
        answerTo(profile, from.question).includes(id) ? [voice] : [],
      );
      return framework && by.length > 0 && by.length < profiles.length ? [{ criterion, framework, by }] : [];
    });
  });
}
