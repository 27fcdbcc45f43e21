import type { Criterion, CriterionId, Model, OptionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { answerTo, type ChosenOption } from '../ranking/chosen-options.ts';
import { applyChange, type Situation } from './what-if.ts';

/** A criterion that an answer can require, and not only weigh. */
export interface MustHave extends ChosenOption {
  /** Whether that answer is given. */
  readonly held: boolean;
  /** What is answered to its question now. */
  readonly given: readonly OptionId[];
  /** The profile with that answer or, where it is given, without it. */
  readonly otherwise: Profile;
}

/** The criteria that an option requires: those that hold by the very values of a fact that it asks for. */
export function mustHavesOf(situation: Situation): ReadonlyMap<CriterionId, MustHave> {
  return new Map(
    situation.model.criteria.flatMap((criterion) => {
      const mustHave = mustHaveOf(situation, criterion);
      return mustHave ? [[criterion.id, mustHave]] : [];
    }),
  );
}

/** Undefined where no option requires the criterion. */
export function mustHaveOf({ model, profile }: Situation, criterion: Criterion): MustHave | undefined {
  const required = requirementFor(model, criterion);
  if (!required) return undefined;
  const { question, option } = required;
  const given = answerTo(profile, question.id);
  const held = given.includes(option.id);
  const others = question.choose === 'one' && !held ? [] : given.filter((id) => id !== option.id);
  const options = held ? others : [...others, option.id];
  const { profile: otherwise } = applyChange({ model, profile }, { kind: 'answer', question: question.id, options });
  return { question, option, held, given, otherwise };
}

function requirementFor(model: Model, { from }: Criterion): ChosenOption | undefined {
  if (!from || !('fact' in from)) return undefined;
  const holds = sorted(from.holds);
  return model.questions
    .flatMap((question) => question.options.map((option) => ({ question, option })))
    .find(({ option: { requires } }) => requires?.fact === from.fact && sorted(requires.anyOf) === holds);
}

const sorted = (values: readonly string[]) => values.toSorted().join();
