import { roundedImportance } from '../../knowledge/importance.ts';
import type { FrameworkId } from '../../knowledge/knowledge-base.ts';
import { ranks, weightedScores } from '../../mcda/index.ts';
import { type DecisionMatrix, nameAt } from '../ranking/decision-matrix.ts';
import type { Importances, Takeover, WeightChange } from './analysis.ts';

/** How far beyond the change that makes it level to go, as a share of that change: as little as three digits allow. */
const BEYOND_LEVEL = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5];
/** How far beyond the end of an interval, in weight from 0 to 1. */
const BEYOND_END = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05];

/**
 * Importances set by hand that put a framework alone in first place: those of the least change of weights, taken just
 * beyond. Where it can be no more than level, those that make it so. Null where it is level
 * already, and where rounding to three digits undoes it.
 */
export function takeover(matrix: DecisionMatrix, framework: FrameworkId, { moves }: WeightChange): Takeover | null {
  const total = sumOf(matrix.importances);
  const at = (beyond: number): Importances =>
    Object.fromEntries(
      moves.map(({ criterion, from, to }) => [criterion, rounded((from + (to - from) * (1 + beyond)) * total)]),
    );
  const alone = BEYOND_LEVEL.map(at).find((own) => firstWith(matrix, own).join() === framework);
  if (alone) return { importances: alone, alone: true };
  const level = at(0);
  const first = firstWith(matrix, level);
  if (moves.length === 0 || !first.includes(framework)) return null;
  return { importances: level, alone: first.length === 1 };
}

/**
 * The importance that takes one weight just beyond an end of the interval in which the leader stays first. Null where
 * none of the distances tried does.
 *
 * @param place the column of the criterion in the matrix
 * @param end the weight at that end, 0 to 1
 */
export function importanceBeyond(matrix: DecisionMatrix, place: number, end: number, side: 'low' | 'high') {
  const criterion = nameAt(matrix.criteria, place);
  const leader = nameAt(matrix.frameworks, 0);
  const others = sumOf(matrix.importances) - nameAt(matrix.importances, place);
  for (const beyond of BEYOND_END) {
    const weight = side === 'low' ? Math.max(0, end - beyond) : end + beyond;
    if (weight >= 1) return null;
    const importance = rounded((weight / (1 - weight)) * others);
    if (firstWith(matrix, { [criterion]: importance })[0] !== leader) return importance;
  }
  return null;
}

/** Who is first, alone or not, with some importances changed; nobody where none is left. */
function firstWith({ frameworks, criteria, values, importances }: DecisionMatrix, changed: Importances): FrameworkId[] {
  const after = importances.map((importance, place) => changed[nameAt(criteria, place)] ?? importance);
  if (sumOf(after) === 0) return [];
  const byRank = ranks(weightedScores(values, after));
  return frameworks.filter((_, place) => byRank[place] === 1);
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Held within 0 to 999; a finite number stays a number. */
const rounded = (importance: number) => roundedImportance(importance) ?? 0;
