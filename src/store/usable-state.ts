import * as v from 'valibot';
import { type Dropped, sanitiseProfile } from '../advisor/ranking/sanitise-profile.ts';
import { roundedImportance } from '../knowledge/importance.ts';
import type { Model, QuestionId } from '../knowledge/model.ts';
import type { Profile } from '../knowledge/profile.ts';
import { currentEntries, type Ledger } from './ledger.ts';
import { ownRatingShape } from './own-rating-shape.ts';
import type { Entries } from './stored-fields.ts';

/** What is left of a ledger when all is taken out that this version cannot use. */
export interface UsableState {
  readonly profile: Profile;
  readonly trail: readonly QuestionId[];
  /** What stays stored and is not used: of a wrong shape, or unknown to the model. */
  readonly dropped: readonly Dropped[];
}

const options = v.pipe(v.array(v.string()), v.minLength(1));
const importance = v.pipe(v.number(), v.minValue(0), v.maxValue(999));

/** What the model can use of a ledger, whatever its entries hold: nothing is named that the model does not have. */
export function usableState({ fields }: Ledger, model: Model): UsableState {
  const malformed: Dropped[] = [];
  function wellFormed<T>(
    kind: 'question' | 'criterion' | 'source' | 'framework' | 'rating',
    entries: Entries,
    shape: v.GenericSchema<unknown, T>,
  ) {
    return entries.flatMap(([id, value]): [string, T][] => {
      const read = v.safeParse(shape, value);
      if (!read.success) malformed.push({ kind, id });
      return read.success ? [[id, read.output]] : [];
    });
  }
  const { profile, dropped } = sanitiseProfile(model, {
    answers: Object.fromEntries(wellFormed('question', currentEntries(fields.answers), options)),
    importances: Object.fromEntries(
      wellFormed('criterion', currentEntries(fields.importances), importance).map(([id, value]) => [
        id,
        roundedImportance(value) ?? 0,
      ]),
    ),
    leftOut: wellFormed('source', currentEntries(fields.leftOut), v.string()).map(([id]) => id),
    candidates: wellFormed('framework', currentEntries(fields.candidates), v.string()).map(([id]) => id),
    ownRatings: Object.fromEntries(wellFormed('rating', currentEntries(fields.ownRatings), ownRatingShape)),
  });
  const trail = currentEntries(fields.trail).flatMap(([id]) =>
    model.questions.some((question) => question.id === id) ? [id] : [],
  );
  return { profile, trail, dropped: [...malformed, ...dropped] };
}
