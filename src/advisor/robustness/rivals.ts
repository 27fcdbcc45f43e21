import { robustnessFactor, smallestWeightChange, TOLERANCE } from '../../mcda/index.ts';
import { type DecisionMatrix, nameAt } from '../ranking/decision-matrix.ts';
import type { Draws } from './acceptability.ts';
import type { Rival, WeightChange } from './analysis.ts';
import { takeover } from './takeover.ts';

/**
 * The leader against each framework behind it, in the order of the standings.
 *
 * @param matrix over the criteria with weight; not empty
 * @param whole over all criteria
 */
export function rivalsOf(matrix: DecisionMatrix, whole: DecisionMatrix, { ahead }: Draws): Rival[] {
  const { frameworks, values, importances } = matrix;
  const leader = nameAt(frameworks, 0);
  return frameworks.slice(1).map((framework, index) => {
    const place = index + 1;
    const robustness = robustnessFactor(values, importances, 0, place);
    return {
      framework,
      robustness: Number.isFinite(robustness) ? robustness : null,
      change: changeFor(matrix, place),
      takeover: takeover(matrix, whole, framework),
      behind: ahead(leader, framework),
    };
  });
}

function changeFor({ criteria, values, importances }: DecisionMatrix, challenger: number): WeightChange | null {
  const change = smallestWeightChange(values, importances, challenger);
  if (!change) return null;
  const total = importances.reduce((sum, importance) => sum + importance, 0);
  const moves = criteria
    .map((criterion, place) => ({
      criterion,
      from: nameAt(importances, place) / total,
      to: nameAt(change.weights, place),
    }))
    .filter(({ from, to }) => Math.abs(to - from) > TOLERANCE)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return { distance: change.distance, moves };
}
