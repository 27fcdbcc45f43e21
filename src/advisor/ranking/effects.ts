import type { CriterionId, Model, QuestionId } from '../../knowledge/knowledge-base.ts';
import type { ChosenOption } from './chosen-options.ts';
import type { Effect } from './recommendation.ts';

/** What the chosen options add to each criterion, in the order of the choices, as far as other answers let them. */
export function effectsOf(chosen: readonly ChosenOption[]): Map<CriterionId, Effect[]> {
  const effects = new Map<CriterionId, Effect[]>();
  const limits = limitsIn(chosen);
  for (const { question, option } of chosen) {
    const limit = limits.get(question.id) ?? UNLIMITED;
    for (const [criterion, most] of Object.entries(option.effects)) {
      const add = Math.min(most, limit);
      if (add > 0)
        effects.set(criterion, [...(effects.get(criterion) ?? []), { question: question.id, option: option.id, add }]);
    }
  }
  return effects;
}

/** The limit of effects that no choice weakens. */
export const UNLIMITED = Number.POSITIVE_INFINITY;

/** The most that one effect of the answers to a question may add, for the questions that some choice weakens. */
export function limitsIn(chosen: readonly ChosenOption[]): ReadonlyMap<QuestionId, number> {
  const limits = new Map<QuestionId, number>();
  for (const {
    option: { weakens },
  } of chosen)
    if (weakens) limits.set(weakens.question, Math.min(weakens.to, limits.get(weakens.question) ?? UNLIMITED));
  return limits;
}

/**
 * The importance that effects add up to. Options that name frameworks say one thing together, however many are chosen:
 * they add alike, and once.
 */
export function importanceOf(model: Model, criterion: CriterionId, effects: readonly Effect[]): number {
  const adds = effects.map(({ add }) => add);
  return isAnswerFed(model, criterion) ? Math.max(0, ...adds) : adds.reduce((sum, add) => sum + add, 0);
}

/** Whether the person's own answer says where a criterion holds. */
export function isAnswerFed(model: Model, criterion: CriterionId): boolean {
  const from = model.criteria.find(({ id }) => id === criterion)?.from;
  return from !== undefined && 'question' in from;
}
