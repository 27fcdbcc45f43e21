import type { RuledOut } from '../../advisor/ranking/recommendation.ts';
import type { FrameworkId, OptionId, QuestionId } from '../../knowledge/model.ts';

/** An answer that rules frameworks out. */
export interface AnswerRulingOut {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly frameworks: readonly FrameworkId[];
}

/** The answers behind all that is ruled out, those that rule out most first. */
export function answersRulingOut(ruledOut: readonly RuledOut[]): readonly AnswerRulingOut[] {
  const rulings = new Map<string, AnswerRulingOut>();
  for (const { framework, failures } of ruledOut)
    for (const { question, option } of failures) {
      const key = `${question} ${option}`;
      rulings.set(key, { question, option, frameworks: [...(rulings.get(key)?.frameworks ?? []), framework] });
    }
  return [...rulings.values()].sort((a, b) => b.frameworks.length - a.frameworks.length);
}
