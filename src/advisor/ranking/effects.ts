import type { Criterion, CriterionId, Model, QuestionId } from '../../knowledge/model.ts';
import type { ChosenOption } from './chosen-options.ts';
import type { Effect } from './recommendation.ts';

/** What the chosen options add to each criterion, in the order of the choices, as other answers reweigh them. */
export function effectsOf(chosen: readonly ChosenOption[]): Map<CriterionId, Effect[]> {
  const effects = new Map<CriterionId, Effect[]>();
  const reweighed = reweighedIn(chosen);
  for (const { question, option } of chosen) {
    for (const [criterion, usual] of Object.entries(option.effects)) {
      const add = reweighed.get(question.id) ?? usual;
      if (add <= 0) continue;
      const effect = { question: question.id, option: option.id, add };
      const others = effects.get(criterion);
      if (others) others.push(effect);
      else effects.set(criterion, [effect]);
    }
  }
  return effects;
}

/** What each effect of the answers to a question adds instead of its own size, for the questions that a choice reweighs. */
export function reweighedIn(chosen: readonly ChosenOption[]): ReadonlyMap<QuestionId, number> {
  const reweighed = new Map<QuestionId, number>();
  for (const { option } of chosen) if (option.reweighs) reweighed.set(option.reweighs.question, option.reweighs.to);
  return reweighed;
}

/**
 * The importance that effects add up to. Options that name frameworks say one thing together, however many are chosen:
 * they add alike, and once.
 */
export function importanceOf(criterion: Criterion, effects: readonly Effect[]): number {
  return effects.reduce((sum, { add }) => (answerFeeds(criterion) ? Math.max(sum, add) : sum + add), 0);
}

/** Whether the person's own answer says where a criterion holds. */
export function isAnswerFed(model: Model, criterion: CriterionId): boolean {
  return answerFeeds(model.criteria.find(({ id }) => id === criterion));
}

const answerFeeds = (criterion: Criterion | undefined) => criterion?.from !== undefined && 'question' in criterion.from;
