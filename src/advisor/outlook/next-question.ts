import type { Model, Question, QuestionId } from '../../knowledge/model.ts';
import { EFFECT_STEPS } from '../../knowledge/vocabulary.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { possibleAnswers } from '../ranking/possible-answers.ts';
import type { Scorer } from '../ranking/scorer.ts';
import { type AnswerFrequencies, type LikelyAnswer, likelyAnswers } from './answer-frequencies.ts';

/** A question without an answer, and what answering it can still do. */
export interface OpenQuestion {
  readonly question: QuestionId;
  /** `alone`: one answer to it changes who is first; `together`: only with answers to others; `no`: not any more. */
  readonly canChange: 'alone' | 'together' | 'no';
  /** How much its likely answers move what is undecided; 0 or more. */
  readonly worth: number;
}

/** A question of another theme is asked before the rest of this one if it is worth more than so many times as much. */
const MUCH_MORE = 4;

/**
 * The open question to ask next. None that cannot change who is first is asked while one can. Of the others it is the
 * one that is worth most, in the theme of the question asked last; in any theme where that one has none left or
 * another matters much more. Ties go to content order.
 *
 * @param open in content order
 * @param after the question asked last
 */
export function nextQuestion(
  { questions }: Model,
  open: readonly OpenQuestion[],
  after?: QuestionId,
): QuestionId | undefined {
  const themeOf = (id: QuestionId | undefined) => questions.find((question) => question.id === id)?.theme;
  const deciding = open.filter(({ canChange }) => canChange !== 'no');
  const asked = deciding.length > 0 ? deciding : open;
  const best = worthiest(asked);
  const here = worthiest(asked.filter(({ question }) => themeOf(question) === themeOf(after)));
  const stays = best && here && best.worth <= MUCH_MORE * here.worth + TOLERANCE;
  return (stays ? here : best)?.question;
}

/** The first of those that are worth most. */
function worthiest(open: readonly OpenQuestion[]): OpenQuestion | undefined {
  return open.reduce<OpenQuestion | undefined>(
    (best, own) => (best && own.worth <= best.worth + TOLERANCE ? best : own),
    undefined,
  );
}

/** Ruling a framework out counts like two decisive answers: no other answer brings it back. */
const RULED_OUT = 2 * Math.max(...EFFECT_STEPS);

/** Two frameworks, by position, and how far the first is ahead of the second: importance times value. */
export interface Contest {
  readonly a: number;
  readonly b: number;
  readonly lead: number;
}

/** A lead of this much, importance times value, halves what an answer is worth. */
const HALVING_LEAD = 2;

/**
 * How much the likely answers to an open question move these contests, those that are close more than those that are
 * not: for each, the variance of what the answer adds to the lead, divided by the sum of the squares of the lead and of
 * `HALVING_LEAD`.
 *
 * @param frequencies how people answer; where they tell nothing, every answer is as likely as none
 */
export function worthOf(
  scorer: Scorer,
  question: Question,
  contests: readonly Contest[],
  frequencies?: AnswerFrequencies,
): number {
  const known = frequencies ? likelyAnswers(question, frequencies) : [];
  const answers = known.length > 0 ? known : allAlike(question);
  return contests.reduce(
    (sum, { a, b, lead }) =>
      sum + variance(answers, ({ answer }) => moved(scorer, question, answer, a, b)) / (HALVING_LEAD ** 2 + lead ** 2),
    0,
  );
}

function allAlike(question: Question): LikelyAnswer[] {
  const answers = possibleAnswers(question);
  return answers.map((answer) => ({ answer, probability: 1 / (answers.length + 1) }));
}

/** What an answer adds to a's lead over b. */
function moved(scorer: Scorer, question: Question, answer: LikelyAnswer['answer'], a: number, b: number): number {
  const out = (framework: number) => answer.some((option) => scorer.bans(option, framework));
  if (out(a) !== out(b)) return out(a) ? -RULED_OUT : RULED_OUT;
  return answer.reduce((sum, option) => sum + scorer.difference(question, option, a, b), 0);
}

/** Of what each answer moves; no answer moves nothing. */
function variance(answers: readonly LikelyAnswer[], size: (answer: LikelyAnswer) => number): number {
  let mean = 0;
  let square = 0;
  for (const each of answers) {
    const own = size(each);
    mean += each.probability * own;
    square += each.probability * own ** 2;
  }
  return square - mean ** 2;
}
