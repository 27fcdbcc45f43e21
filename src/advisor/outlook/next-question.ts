import type { Question } from '../../knowledge/knowledge-base.ts';
import { EFFECT_STEPS } from '../../knowledge/vocabulary.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { possibleAnswers } from '../ranking/possible-answers.ts';
import type { Scorer } from '../ranking/scorer.ts';
import { type AnswerFrequencies, type LikelyAnswer, likelyAnswers } from './answer-frequencies.ts';

/** Ruling a framework out counts like two decisive answers: no other answer brings it back. */
const RULED_OUT = 2 * Math.max(...EFFECT_STEPS);

/** Two frameworks, by position, and how far the first is ahead of the second: importance times value. */
export interface Contest {
  readonly a: number;
  readonly b: number;
  readonly lead: number;
}

/** A lead of this much, importance times value, halves what an answer is worth. */
const WIDE = 2;

/**
 * The open question most worth asking: the one whose likely answers move these contests most, those that are close
 * before those that are not. Each contest counts with the variance of what the answer adds to the lead, divided by
 * the square of the lead and of `WIDE`. Ties go to content order.
 *
 * @param frequencies how people answer; where they tell nothing, every answer is as likely as none
 */
export function nextQuestion(
  scorer: Scorer,
  open: readonly Question[],
  contests: readonly Contest[],
  frequencies?: AnswerFrequencies,
): Question | undefined {
  let best: { question: Question; worth: number } | undefined;
  for (const question of open) {
    const known = frequencies ? likelyAnswers(question, frequencies) : [];
    const answers = known.length > 0 ? known : allAlike(question);
    const worth = contests.reduce(
      (sum, { a, b, lead }) =>
        sum + variance(answers, ({ answer }) => moved(scorer, question, answer, a, b)) / (WIDE ** 2 + lead ** 2),
      0,
    );
    if (!best || worth > best.worth + TOLERANCE) best = { question, worth };
  }
  return best?.question;
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
