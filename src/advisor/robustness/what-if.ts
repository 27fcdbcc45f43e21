import type { Model, OptionId, QuestionId } from '../../knowledge/knowledge-base.ts';
import { type Profile, sameProfile } from '../../knowledge/profile.ts';
import type { Rating } from '../../knowledge/vocabulary.ts';
import { sanitiseProfile } from '../ranking/sanitise-profile.ts';
import type { Importances } from './analysis.ts';

/** A change to try out. */
export type Change =
  /** Another answer to one question; no options for none. */
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly options: readonly OptionId[] }
  | { readonly kind: 'importances'; readonly importances: Importances }
  | { readonly kind: 'left-out'; readonly leftOut: Profile['leftOut'] }
  | { readonly kind: 'candidates'; readonly candidates: Profile['candidates'] }
  /** What one finding would have to say. No profile can hold this: it is about the evidence. */
  | { readonly kind: 'rating'; readonly finding: number; readonly rating: Rating };

/** What is known and what was decided: all that a recommendation follows from. */
export interface Situation {
  readonly model: Model;
  readonly profile: Profile;
}

/**
 * One more change after others. One to the same question, sources or finding takes the place of the earlier one, and
 * importances join those before; what leads back to where it started is no change.
 */
export function withChange(changes: readonly Change[], change: Change, before: Situation): readonly Change[] {
  const earlier = changes.find((own) => subjectOf(own) === subjectOf(change));
  const joined: Change =
    earlier?.kind === 'importances' && change.kind === 'importances'
      ? { kind: 'importances', importances: { ...earlier.importances, ...change.importances } }
      : change;
  const others = changes.filter((own) => own !== earlier);
  return leadsBack(joined, before) ? others : [...others, joined];
}

function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return `answer ${change.question}`;
    case 'rating':
      return `rating ${change.finding}`;
    case 'importances':
    case 'left-out':
    case 'candidates':
      return change.kind;
  }
}

function leadsBack(change: Change, before: Situation): boolean {
  const after = applyChange(before, change);
  return after.model === before.model && sameProfile(after.profile, before.profile);
}

/** The situation after a change. What the model does not know or allow is dropped, as from any profile. */
export function applyChange({ model, profile }: Situation, change: Change): Situation {
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
    case 'candidates':
      return { model, profile: fitting(model, { ...profile, candidates: change.candidates }) };
    case 'rating':
      return { model: reRated(model, change.finding, change.rating), profile };
  }
}

const fitting = (model: Model, profile: Profile) => sanitiseProfile(model, profile).profile;

/** Models never change: each is made once, so that what was worked out from it is found again. */
const reRatedModels = new WeakMap<Model, Map<string, Model>>();

function reRated(model: Model, number: number, rating: Rating): Model {
  const finding = model.findings[number];
  if (finding?.kind !== 'rated' || finding.rating === rating) return model;
  const known = reRatedModels.get(model) ?? new Map<string, Model>();
  reRatedModels.set(model, known);
  const key = `${number} ${rating}`;
  const made = known.get(key) ?? { ...model, findings: model.findings.with(number, { ...finding, rating }) };
  known.set(key, made);
  return made;
}
