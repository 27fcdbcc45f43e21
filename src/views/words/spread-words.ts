import { SPREAD } from '../../advisor/robustness/acceptability.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';

const STEP = RATING_VALUE.low - RATING_VALUE['very low'];

/** How far each importance is varied: "between half and twice its size", "between a third and 3 times its size". */
export const IMPORTANCES_VARIED =
  SPREAD.factor === 2
    ? 'between half and twice its size'
    : `between 1/${SPREAD.factor} of its size and ${SPREAD.factor} times as much`;

/** How far each rating is: "within its range", "within its range and half a step beyond". */
export const RATINGS_VARIED =
  SPREAD.widening === 0
    ? 'within its range'
    : `within its range and ${SPREAD.widening === STEP / 2 ? 'half a step' : `${SPREAD.widening / STEP} of a step`} beyond`;
