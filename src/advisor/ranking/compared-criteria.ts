import type { Criterion, Model } from '../../knowledge/model.ts';
import { isAnswerFed } from './effects.ts';

/** The criteria by which frameworks are compared. One that the person's own answer feeds says something of the team. */
export function comparedCriteria(model: Model): readonly Criterion[] {
  return model.criteria.filter(({ id }) => !isAnswerFed(model, id));
}
