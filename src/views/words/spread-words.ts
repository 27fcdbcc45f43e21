import { SPREAD } from '../../advisor/robustness/spread.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { percent } from './points.ts';

const STEP = RATING_VALUE.low - RATING_VALUE['very low'];

/** How far each importance is varied: "between half and twice its size", "between 67% and 150% of its size". */
export const IMPORTANCES_VARIED =
  SPREAD.factor === 2
    ? 'between half and twice its size'
    : `between ${percent(1 / SPREAD.factor)} and ${percent(SPREAD.factor)} of its size`;

/** How far each rating is: "within its range", "within its range and half a step beyond". */
export const RATINGS_VARIED =
  SPREAD.widening === 0
    ? 'within its range'
    : `within its range and ${SPREAD.widening === STEP / 2 ? 'half a step' : `${SPREAD.widening / STEP} of a step`} beyond`;
