import type { FrameworkId, Model, Option, Question } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { uniformDrawer } from '../../mcda/index.ts';
import { nameAt } from '../ranking/decision-matrix.ts';
import { type Answer, Scorer } from '../ranking/scorer.ts';
import { type AnswerFrequencies, likelyAnswers } from './answer-frequencies.ts';
import { unlikelyFor } from './unlikely-answers.ts';

/** What becomes of the leader if the open questions are answered as others answer them. */
export interface Completions {
  readonly leader: FrameworkId;
  /** Share of completions after which the leader is alone in first place, from 0 to 1. */
  readonly stays: number;
}

/** From this share of likely completions on, the first place is taken to stand. */
export const STANDS = 0.8;
/** Enough for the share to be right within five points; few enough to take some milliseconds. */
export const COMPLETIONS = 500;
/** So many are drawn in one step. */
const IN_A_STEP = 100;
/** Always the same, so that the same answers show the same share anywhere. */
const SEED = 50_026;

/**
 * Draws answers to the open questions, each by itself but for what the answers given make unlikely, and counts who comes
 * first. Every question has its own number in every draw, open or not, so that an answer changes what it changes and
 * nothing else.
 *
 * @returns undefined where nobody is alone in first place, and where nothing is known of any open question
 */
export function completionsOf(model: Model, profile: Profile, frequencies: AnswerFrequencies): Completions | undefined {
  const steps = completionsInSteps(model, profile, frequencies);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps that take a few milliseconds each: between them, a page answers. */
export function* completionsInSteps(
  model: Model,
  profile: Profile,
  frequencies: AnswerFrequencies,
): Generator<undefined, Completions | undefined> {
  const scorer = new Scorer(model, profile);
  const [leader, another] = scorer.first();
  if (leader === undefined || another !== undefined) return undefined;
  const unlikely = unlikelyFor(model, profile);
  const given = model.questions.map((question) => ({
    question,
    answers: scorer.answerTo(question).length > 0 ? [] : answersTo(question, frequencies, unlikely),
  }));
  if (given.every(({ answers }) => answers.length === 0)) return undefined;

  const random = uniformDrawer(SEED);
  let stays = 0;
  for (let drawn = 0; drawn < COMPLETIONS; drawn += 1) {
    if (drawn % IN_A_STEP === 0) yield;
    const completion = new Map<Question, Answer>();
    for (const { question, answers } of given) {
      const share = random();
      const answer = answers.find(({ upTo }) => share < upTo)?.answer;
      if (answer) completion.set(question, answer);
    }
    const first = scorer.firstAfter(completion);
    if (first.length === 1 && first[0] === leader) stays += 1;
  }
  return { leader: nameAt(scorer.frameworks, leader), stays: stays / COMPLETIONS };
}

/**
 * Known answers by the share up to which a number between 0 and 1 stands for them; beyond the last it stays open. An
 * unlikely answer leaves it open too.
 */
function answersTo(question: Question, frequencies: AnswerFrequencies, unlikely: (option: Option) => boolean) {
  let upTo = 0;
  return likelyAnswers(question, frequencies).map(({ answer, probability }) => {
    upTo += probability;
    return { upTo, answer: answer.some(unlikely) ? [] : answer };
  });
}
