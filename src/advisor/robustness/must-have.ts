import type { Criterion, CriterionId, Model, OptionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { answerTo, type ChosenOption } from '../ranking/chosen-options.ts';
import { applyChange, type Change, type Situation } from './what-if.ts';

/** A criterion that an answer can require, and not only weigh. */
export interface MustHave extends ChosenOption {
  /** Whether that answer is given. */
  readonly held: boolean;
  /** What is answered to its question now. */
  readonly given: readonly OptionId[];
  /** Gives that answer or, where it is given, takes it back. */
  readonly change: Change;
  /** The profile with that change. */
  readonly otherwise: Profile;
}

/** The criteria that an option requires: those that hold by the very values of a fact that it asks for. */
export function mustHavesOf({ model, profile }: Situation): ReadonlyMap<CriterionId, MustHave> {
  const found = new Map<CriterionId, MustHave>();
  for (const criterion of model.criteria) {
    const required = requirementFor(model, criterion);
    if (!required) continue;
    const { question, option } = required;
    const given = answerTo(profile, question.id);
    const held = given.includes(option.id);
    const others = question.choose === 'one' && !held ? [] : given.filter((id) => id !== option.id);
    const options = held ? others : [...others, option.id];
    const change: Change = { kind: 'answer', question: question.id, options };
    const { profile: otherwise } = applyChange({ model, profile }, change);
    found.set(criterion.id, { question, option, held, given, change, otherwise });
  }
  return found;
}

function requirementFor(model: Model, { from }: Criterion): ChosenOption | undefined {
  if (!from || !('fact' in from)) return undefined;
  const holds = sorted(from.holds);
  return model.questions
    .flatMap((question) => question.options.map((option) => ({ question, option })))
    .find(({ option: { requires } }) => requires?.fact === from.fact && sorted(requires.anyOf) === holds);
}

const sorted = (values: readonly string[]) => values.toSorted().join();
