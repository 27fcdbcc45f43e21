import type { Model, Question } from '../../knowledge/model.ts';
import { cellId, type OwnRating, REASON_LENGTH } from '../../knowledge/own-rating.ts';
import { tidyText } from '../../knowledge/plain-text.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';
import { sourcesLeftOut } from '../evidence/left-out.ts';
import { answerTo } from './chosen-options.ts';

/** What the model does not know and a profile therefore lost. */
export type Dropped =
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'option'; readonly id: string; readonly question: string }
  /** Known, but it cannot stand beside the option that was kept. */
  | { readonly kind: 'surplus-option'; readonly id: string; readonly question: string }
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'framework'; readonly id: string }
  /** An own rating of a cell that there is not, or that no rating fits because a fact or an answer fills it. */
  | { readonly kind: 'rating'; readonly id: string };

/**
 * Makes a profile from anywhere fit the model: keeps what the model knows, in content order, and says what was
 * dropped. Nothing is kept twice; a `one` question keeps its first option, and a neutral option stands alone.
 */
export function sanitiseProfile(model: Model, profile: Profile): { profile: Profile; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const answers: [string, readonly string[]][] = [];
  for (const question of model.questions) {
    const kept = sanitiseAnswer(question, answerTo(profile, question.id), dropped);
    if (kept.length > 0) answers.push([question.id, kept]);
  }
  const importances = model.criteria
    .filter(({ id }) => Object.hasOwn(profile.importances, id))
    .map(({ id }): [string, number] => [id, profile.importances[id] ?? 0]);
  const leftOut = sourcesLeftOut(model, profile.leftOut);
  const considered = model.frameworks.map(({ id }) => id).filter((id) => profile.candidates.includes(id));
  const candidates = considered.length === model.frameworks.length ? [] : considered;

  const ownRatings = sanitiseRatings(model, profile.ownRatings);

  const unknown = (ids: readonly string[], known: readonly { id: string }[]) =>
    ids.filter((id) => !known.some((entry) => entry.id === id));
  for (const id of unknown(Object.keys(profile.answers), model.questions)) dropped.push({ kind: 'question', id });
  for (const id of unknown(Object.keys(profile.importances), model.criteria)) dropped.push({ kind: 'criterion', id });
  const sources = [...model.sources, ...SOURCE_KINDS.map((id) => ({ id }))];
  for (const id of unknown(profile.leftOut, sources)) dropped.push({ kind: 'source', id });
  for (const id of unknown(profile.candidates, model.frameworks)) dropped.push({ kind: 'framework', id });
  for (const id of Object.keys(profile.ownRatings))
    if (!Object.hasOwn(ownRatings, id)) dropped.push({ kind: 'rating', id });
  return {
    profile: {
      answers: Object.fromEntries(answers),
      importances: Object.fromEntries(importances),
      leftOut,
      candidates,
      ownRatings,
    },
    dropped,
  };
}

/** Criterion by criterion, in content order. */
function sanitiseRatings({ criteria, frameworks }: Model, given: Profile['ownRatings']): Profile['ownRatings'] {
  if (Object.keys(given).length === 0) return given;
  return Object.fromEntries(
    criteria
      .filter(({ from }) => !from)
      .flatMap((criterion) => frameworks.map((framework) => cellId(framework.id, criterion.id)))
      .flatMap((cell): [string, OwnRating][] => {
        const own = Object.hasOwn(given, cell) ? given[cell] : undefined;
        return own ? [[cell, { rating: own.rating, reason: tidyText(own.reason, REASON_LENGTH) }]] : [];
      }),
  );
}

function sanitiseAnswer(question: Question, chosen: readonly string[], dropped: Dropped[]): readonly string[] {
  for (const id of new Set(chosen))
    if (!question.options.some((option) => option.id === id))
      dropped.push({ kind: 'option', id, question: question.id });
  const known = question.options.filter(({ id }) => chosen.includes(id));
  const [first] = known;
  const alone = known.length > 1 && first && (question.choose === 'one' || known.some(({ neutral }) => neutral));
  if (!alone) return known.map(({ id }) => id);
  // Answers that say something win over a neutral one.
  const telling = known.filter(({ neutral }) => !neutral);
  const kept = question.choose === 'many' && telling.length > 0 ? telling : [telling[0] ?? first];
  for (const option of known)
    if (!kept.includes(option)) dropped.push({ kind: 'surplus-option', id: option.id, question: question.id });
  return kept.map(({ id }) => id);
}
