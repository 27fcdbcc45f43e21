import type { AnswerFrequencies } from '../../src/advisor/outlook/answer-frequencies.ts';
import { nextQuestion } from '../../src/advisor/outlook/next-question.ts';
import { prospectsOf } from '../../src/advisor/outlook/prospects.ts';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import type { Model, Question, QuestionId } from '../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { NOT_SURE } from '../../src/knowledge/vocabulary.ts';
import { folds } from '../learn/folds.ts';
import { type Case, profileOf } from './cases.ts';
import { frequenciesIn } from './frequencies.ts';

/** In which order questions are put: as in the content, or as the app does, from the second on by the advisor. */
export type QuestionOrder = 'content' | 'advisor';

export interface Needed {
  /** Questions asked until who wins in the end is alone in the lead and stays there. */
  readonly ledForGood: number;
  /** Questions asked until nothing still open can change the winner; all of them where some always can. */
  readonly settled: number;
  /** In the order in which they were asked. */
  readonly asked: readonly QuestionId[];
}

/** For each case, with what the advisor knows of how people answer from the cases of other pages. */
export function questionsNeededBy(model: Model, cases: readonly Case[], order: QuestionOrder): Needed[] {
  return folds(cases, PARTS).flatMap((part) => {
    const frequencies = frequenciesIn(
      model,
      cases.filter((own) => !part.includes(own)),
    );
    return part.map((own) => questionsNeeded(model, profileOf(own).answers, order, frequencies));
  });
}

const PARTS = 10;

/** Plays the questionnaire for somebody who would answer like this, "not sure" to everything else. */
export function questionsNeeded(
  model: Model,
  answers: Profile['answers'],
  order: QuestionOrder,
  frequencies?: AnswerFrequencies,
): Needed {
  let profile: Profile = EMPTY_PROFILE;
  const leaders = [leaderOf(model, profile)];
  const asked: QuestionId[] = [];
  let settled: number | undefined;
  while (asked.length < model.questions.length) {
    // What is settled stays so.
    const prospects =
      order === 'advisor' || settled === undefined ? prospectsOf(model, profile, frequencies) : undefined;
    if (prospects?.settled) settled ??= asked.length;
    const byContent = order === 'content' || asked.length === 0;
    const id =
      prospects && !byContent ? nextQuestion(model, prospects.open, asked.at(-1)) : model.questions[asked.length]?.id;
    const next = model.questions.find((own) => own.id === id);
    if (!next) break;
    asked.push(next.id);
    profile = { ...profile, answers: { ...profile.answers, [next.id]: answers[next.id] ?? unanswered(next) } };
    leaders.push(leaderOf(model, profile));
  }
  const winner = leaders.at(-1);
  const lastOther = leaders.findLastIndex((leader) => leader !== winner);
  return { ledForGood: lastOther + 1, settled: settled ?? model.questions.length, asked };
}

function leaderOf(model: Model, profile: Profile): string | undefined {
  const { verdict } = recommend(model, profile);
  return verdict.kind === 'leads' || verdict.kind === 'only-one-left' ? verdict.leader : undefined;
}

/** "Not sure", or the neutral option where there is none. */
function unanswered({ options }: Question): readonly string[] {
  const option = options.find(({ id }) => id === NOT_SURE) ?? options.find(({ neutral }) => neutral);
  return option ? [option.id] : [];
}

/** How often a question was of another theme than the one before it. */
export function themeSwitches({ questions }: Model, asked: readonly QuestionId[]): number {
  const themes = asked.map((id) => questions.find((question) => question.id === id)?.theme);
  return themes.filter((theme, place) => place > 0 && theme !== themes[place - 1]).length;
}

/**
 * The value below which this share of the numbers lies, by the nearest rank.
 *
 * @param share above 0 and up to 1
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
