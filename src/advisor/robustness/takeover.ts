import { roundedImportance } from '../../knowledge/importance.ts';
import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import { ranks, smallestWeightChange, TOLERANCE, weightedScores } from '../../mcda/index.ts';
import { type DecisionMatrix, nameAt } from '../ranking/decision-matrix.ts';
import type { Importances, Takeover } from './analysis.ts';

/**
 * Leads to ask for, from 0 to 1: a tenth of a point, so that it shows; more, where rounding undoes that; less, where there
 * is no more to be had.
 */
const LEADS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.0005, 0.0002, 0.0001];
/** How far beyond the end of an interval, in weight from 0 to 1. */
const BEYOND_END = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05];

/**
 * Importances set by hand that put a framework alone in first place. What has weight is used where that is enough, all
 * criteria otherwise. Where it can be no more than level, those that make it so. Null where it is level already and can
 * be no more, and where rounding to three digits undoes it.
 *
 * @param matrix over the criteria with weight
 * @param whole over all criteria, with frameworks in the same order
 */
export function takeover(matrix: DecisionMatrix, whole: DecisionMatrix, framework: FrameworkId): Takeover | null {
  const place = matrix.frameworks.indexOf(framework);
  return aheadIn(matrix, place) ?? aheadIn(whole, place) ?? levelIn(matrix, place) ?? levelIn(whole, place);
}

function aheadIn(matrix: DecisionMatrix, place: number): Takeover | null {
  for (const lead of LEADS) {
    const importances = importancesFor(matrix, place, lead);
    if (importances && firstWith(matrix, importances).join() === nameAt(matrix.frameworks, place))
      return { importances, alone: true, adds: addedIn(matrix, importances) };
  }
  return null;
}

function levelIn(matrix: DecisionMatrix, place: number): Takeover | null {
  const importances = importancesFor(matrix, place, 0);
  if (!importances || Object.keys(importances).length === 0) return null;
  const first = firstWith(matrix, importances);
  if (!first.includes(nameAt(matrix.frameworks, place))) return null;
  return { importances, alone: first.length === 1, adds: addedIn(matrix, importances) };
}

/** Those of the least change after which a framework has a lead, rounded to what a profile holds; null without one. */
function importancesFor({ criteria, values, importances }: DecisionMatrix, place: number, lead: number) {
  const change = smallestWeightChange(values, importances, place, lead);
  if (!change) return null;
  const total = sumOf(importances);
  const moved = change.weights.flatMap((weight, column): [CriterionId, number][] => {
    const now = nameAt(importances, column);
    const same = Math.abs(weight - now / total) <= TOLERANCE;
    return same ? [] : [[nameAt(criteria, column), rounded(weight * total)]];
  });
  return Object.fromEntries(moved);
}

const addedIn = ({ criteria, importances }: DecisionMatrix, changed: Importances) =>
  criteria.filter((criterion, column) => importances[column] === 0 && (changed[criterion] ?? 0) > 0);

/**
 * The importance that takes one weight just beyond an end of the interval in which the leader stays first, and puts the
 * rival that takes over there alone in first place. Null where none of the distances tried does.
 *
 * @param place the column of the criterion in the matrix
 * @param end the weight at that end, 0 to 1
 * @param rival the row of the one who takes over
 */
export function importanceBeyond(
  matrix: DecisionMatrix,
  place: number,
  end: number,
  side: 'low' | 'high',
  rival: number,
): number | null {
  const criterion = nameAt(matrix.criteria, place);
  const first = nameAt(matrix.frameworks, rival);
  const others = sumOf(matrix.importances) - nameAt(matrix.importances, place);
  for (const beyond of BEYOND_END) {
    const weight = side === 'low' ? Math.max(0, end - beyond) : end + beyond;
    if (weight >= 1) return null;
    const importance = rounded((weight / (1 - weight)) * others);
    if (firstWith(matrix, { [criterion]: importance }).join() === first) return importance;
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
