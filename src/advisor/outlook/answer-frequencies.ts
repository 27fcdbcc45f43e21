import type { OptionId, Question, QuestionId } from '../../knowledge/model.ts';
import type { Answer } from '../ranking/scorer.ts';

/** How often people give each answer, question by question. */
export interface AnswerFrequencies {
  /** How many people there are. Whoever gives none of the answers to a question leaves it open. */
  readonly people: number;
  readonly answers: Readonly<Record<QuestionId, readonly AnswerFrequency[]>>;
}

/** One answer that people give to a question, and how many give it. */
export interface AnswerFrequency {
  readonly options: readonly OptionId[];
  /** How many people give exactly this answer; 1 or more. */
  readonly people: number;
}

/** An answer that somebody may give, and how likely that is. */
export interface LikelyAnswer {
  readonly answer: Answer;
  /** Above 0 and up to 1. */
  readonly probability: number;
}

/** The answers that people give to a question. Their probabilities add up to 1 or less: others leave it open. */
export function likelyAnswers({ id, options }: Question, { people, answers }: AnswerFrequencies): LikelyAnswer[] {
  return (Object.hasOwn(answers, id) ? (answers[id] ?? []) : []).map((own) => ({
    answer: options.filter((option) => own.options.includes(option.id)),
    probability: own.people / people,
  }));
}
