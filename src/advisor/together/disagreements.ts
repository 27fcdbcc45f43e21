import type { FrameworkId, Model, OptionId, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { NOT_SURE } from '../../knowledge/vocabulary.ts';
import { answerTo } from '../ranking/chosen-options.ts';
import { mergeProfiles } from './merge-profiles.ts';
import { type Places, placesOf } from './merged-places.ts';

/** A question that not everybody answered alike. */
export interface Disagreement {
  readonly question: QuestionId;
  /** Chosen options by voice; empty where it is not answered. */
  readonly answers: readonly (readonly OptionId[])[];
  /** Two voices chose differently; else some only left it open. */
  readonly contradicted: boolean;
  /** For each answer given but "not sure", in the order of the voices: what if everybody gave it. Never empty. */
  readonly settled: readonly Settled[];
  /** Another is first in the merged ranking if one voice, or everybody, takes an answer that somebody gave. */
  readonly decisive: boolean;
  /** The most that settling it adds to the merged score of one framework; undefined where it adds nothing to any. */
  readonly moves: { readonly framework: FrameworkId; readonly points: number } | undefined;
}

/** What becomes of the merged ranking if everybody gives one answer. */
export interface Settled extends Pick<Places, 'first' | 'lead'> {
  readonly answer: readonly OptionId[];
  /** Positions of those who gave it. */
  readonly by: readonly number[];
  /** The first is another than now. */
  readonly changes: boolean;
  /** Those who alone, by giving it instead of their own, would put another first. */
  readonly swings: readonly number[];
}

/** Every question that not all answered alike, the most decisive first. */
export function disagreementsOf(model: Model, profiles: readonly Profile[]): readonly Disagreement[] {
  const find = disagreementFinder(model, profiles);
  return mostDecisiveFirst(model.questions.flatMap((question) => find(question) ?? []));
}

/** Finds one after the other, because all of them take hundreds of rankings; undefined where all answered alike. */
export function disagreementFinder(
  model: Model,
  profiles: readonly Profile[],
): (question: Question) => Disagreement | undefined {
  const now = placesOf(model, mergeProfiles(model, profiles));
  return (question) => disagreementOf(model, profiles, question, now);
}

/**
 * First those whose answer a single voice would change the merged winner by; then those that everybody would have to settle
 * on; then by the points that they move. Ties stay in their order.
 */
export function mostDecisiveFirst(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return [...disagreements].sort(
    (a, b) => decisiveness(b) - decisiveness(a) || (b.moves?.points ?? 0) - (a.moves?.points ?? 0),
  );
}

function disagreementOf(
  model: Model,
  profiles: readonly Profile[],
  { id, options }: Question,
  now: Places,
): Disagreement | undefined {
  const answers = profiles.map((profile) => {
    const chosen = answerTo(profile, id);
    return options.map((option) => option.id).filter((option) => chosen.includes(option));
  });
  const given = [...new Map(answers.map((answer) => [answer.join(), answer])).values()];
  if (given.length === 1) return undefined;

  const outcomes = given
    .filter((answer) => answer.length > 0 && !answer.includes(NOT_SURE))
    .map((answer) => {
      const others = answers.flatMap((own, voice) => (own.join() === answer.join() ? [] : [voice]));
      const giving = profiles.map((own) => ({ ...own, answers: { ...own.answers, [id]: answer } }));
      const outcome = (voices: readonly number[]) =>
        placesOf(
          model,
          mergeProfiles(
            model,
            profiles.map((own, voice) => (voices.includes(voice) ? (giving[voice] ?? own) : own)),
          ),
        );
      const after = outcome(others);
      const changes = isOther(after, now);
      // With one left to convince, that one settles it.
      const swings =
        others.length === 1 ? others.filter(() => changes) : others.filter((voice) => isOther(outcome([voice]), now));
      const by = [...answers.keys()].filter((voice) => !others.includes(voice));
      const { first, lead } = after;
      return { after, settled: { answer, by, first, lead, changes, swings } };
    });
  if (outcomes.length === 0) return undefined;
  return {
    question: id,
    answers,
    contradicted: outcomes.length > 1,
    settled: outcomes.map(({ settled }) => settled),
    decisive: outcomes.some(({ settled }) => settled.changes || settled.swings.length > 0),
    moves: mostMoved(
      now,
      outcomes.map(({ after }) => after),
    ),
  };
}

const isOther = (after: Places, now: Places) => after.first.join() !== now.first.join();

function mostMoved(now: Places, outcomes: readonly Places[]): Disagreement['moves'] {
  const gains = outcomes
    .flatMap(({ scores }) => [...scores])
    .map(([framework, score]) => ({ framework, points: score - (now.scores.get(framework) ?? score) }));
  return gains.filter(({ points }) => points > SHOWN).sort((a, b) => b.points - a.points)[0];
}

/** Less is not seen in a figure with one decimal. */
const SHOWN = 0.0005;

function decisiveness({ settled }: Disagreement): number {
  if (settled.some(({ swings }) => swings.length > 0)) return 2;
  return settled.some(({ changes }) => changes) ? 1 : 0;
}
