import type { Model, OptionId, QuestionId } from '../knowledge/knowledge-base.ts';
import type { Profile } from '../knowledge/profile.ts';
import type { Rating } from '../knowledge/vocabulary.ts';
import { admit } from './admit.ts';
import type { Importances } from './analysis.ts';

/** A change to try out. */
export type Change =
  /** Another answer to one question; no options for none. */
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly options: readonly OptionId[] }
  | { readonly kind: 'importances'; readonly importances: Importances }
  | { readonly kind: 'left-out'; readonly leftOut: Profile['leftOut'] }
  /** What one finding would have to say. No profile can hold this: it is about the evidence. */
  | { readonly kind: 'rating'; readonly finding: number; readonly rating: Rating };

/** What is known and what was decided: all that a recommendation follows from. */
export interface Situation {
  readonly model: Model;
  readonly profile: Profile;
}

/** The situation after a change. What the model does not know or allow is dropped, as from any profile. */
export function changed({ model, profile }: Situation, change: Change): Situation {
  switch (change.kind) {
    case 'answer': {
      const { [change.question]: _, ...others } = profile.answers;
      const answers = change.options.length === 0 ? others : { ...others, [change.question]: change.options };
      return { model, profile: fitting(model, { ...profile, answers }) };
    }
    case 'importances': {
      const importances = { ...profile.importances, ...change.importances };
      return { model, profile: fitting(model, { ...profile, importances }) };
    }
    case 'left-out':
      return { model, profile: fitting(model, { ...profile, leftOut: change.leftOut }) };
    case 'rating':
      return { model: reRated(model, change.finding, change.rating), profile };
  }
}

const fitting = (model: Model, profile: Profile) => admit(model, profile).profile;

function reRated(model: Model, number: number, rating: Rating): Model {
  const finding = model.findings[number];
  if (finding?.kind !== 'rated') return model;
  return { ...model, findings: model.findings.with(number, { ...finding, rating }) };
}
