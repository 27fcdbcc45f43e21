import type { Model, OptionId, QuestionId } from '../../knowledge/model.ts';
import type { CellId, OwnRating } from '../../knowledge/own-rating.ts';
import { type Profile, sameProfile } from '../../knowledge/profile.ts';
import { sanitiseProfile } from '../ranking/sanitise-profile.ts';
import type { Importances } from './analysis.ts';

/** A change to try out. */
export type Change =
  /** Another answer to one question; no options for none. */
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly options: readonly OptionId[] }
  | { readonly kind: 'importances'; readonly importances: Importances }
  | { readonly kind: 'left-out'; readonly leftOut: Profile['leftOut'] }
  | { readonly kind: 'candidates'; readonly candidates: Profile['candidates'] }
  /** An own rating of one cell; null for what the sources say. */
  | { readonly kind: 'rating'; readonly cell: CellId; readonly own: OwnRating | null };

/** What is known and what was decided: all that a recommendation follows from. */
export interface Situation {
  readonly model: Model;
  readonly profile: Profile;
}

/**
 * One more change after others. One to the same question, sources or cell takes the place of the earlier one, and
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
      return `rating ${change.cell}`;
    case 'importances':
    case 'left-out':
    case 'candidates':
      return change.kind;
  }
}

function leadsBack(change: Change, before: Situation): boolean {
  return sameProfile(applyChange(before, change).profile, before.profile);
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
    case 'rating': {
      const { [change.cell]: _, ...others } = profile.ownRatings;
      const ownRatings = change.own === null ? others : { ...others, [change.cell]: change.own };
      return { model, profile: fitting(model, { ...profile, ownRatings }) };
    }
  }
}

const fitting = (model: Model, profile: Profile) => sanitiseProfile(model, profile).profile;
