import { type Constraint, solve } from 'yalps';
import { at } from './input/at.ts';
import { checkDifference, checkIndex, checkMatrix, isLevel, type Matrix, refuse } from './input/check-input.ts';
import { normalisedWeights } from './input/normalised-weights.ts';
import { sum } from './input/sum.ts';
import { TOLERANCE } from './input/tolerance.ts';
import { ranks } from './ranks.ts';
import { weightedScores } from './weighted-scores.ts';

/** `weights` sum to 1; `distance` is the sum of |change| over weights that sum to 1, from 0 to 2. */
export type WeightChange = { weights: number[]; distance: number };

/** The solver rounds every amount to a multiple of this, and takes anything smaller for 0. */
const PRECISION = 1e-11;

/** All weights together, in the solver's units: large, so that its rounding is far below {@link TOLERANCE}. */
const WHOLE = 1000;

/** What a weight that is given away whole may leave by rounding is less. */
const LEAST_WEIGHT = 1e-14;

/**
 * The least L1 change of the weights, kept at 0 and up and summing to 1, after which the challenger is level with or
 * above every rival, or ahead of each by a lead that is asked for. A linear programme: each weight gains or gives an
 * amount, what is gained is given, no weight gives more than it has, and the challenger's lead over each rival is at
 * least that.
 *
 * The challenger's values have to differ from each rival's clearly or not at all: by at least 1e-7 and a millionth of
 * their largest difference, or by no more than 5e-10 (of the largest difference, where that is above 1), which counts as
 * nothing. What is between depends on {@link TOLERANCE}, and no figure that rests on it is worth anything.
 *
 * @param values from -1e6 to 1e6
 * @param weights importances, each 0 or at least 1e-30 of the largest; normalised inside
 * @param lead in units of the scores, 0 and up; what is asked for above 0 should be well above {@link TOLERANCE}
 * @returns the weights as they are and distance 0 where the challenger leads already, by that much or, with a lead of 0,
 * alone or shared; null where no weights put it there; otherwise right to 1e-8, and level to 1e-8 of the largest difference where that is above 1
 * @throws RangeError naming the argument and index outside this domain
 */
export function smallestWeightChange(
  values: Matrix,
  weights: readonly number[],
  challenger: number,
  lead = 0,
): WeightChange | null {
  const shares = normalisedWeights(weights, checkMatrix('values', values));
  checkIndex('challenger', challenger, values.length);
  if (!(lead >= 0 && lead < Infinity)) refuse('lead', lead, 'a finite number, 0 or more');
  const leads = leadsOverRivals(values, challenger);
  if (isAhead(weightedScores(values, weights), challenger, lead)) return { weights: shares, distance: 0 };
  const level = values.length - 1 - leads.length;
  if (lead > 0 && level > 0) return null;

  const solution = solve(programme(leads, shares, lead), { precision: PRECISION });
  if (solution.status === 'infeasible') return null;
  if (solution.status !== 'optimal') throw new Error(`the linear programme is ${solution.status}`);

  const changed = [...shares];
  for (const [{ criterion, sign }, amount] of solution.variables) {
    const weight = at(changed, criterion) + (sign * amount) / WHOLE;
    changed[criterion] = weight < LEAST_WEIGHT ? 0 : weight;
  }
  const distance = sum(changed.map((weight, criterion) => Math.abs(weight - at(shares, criterion))));
  return { weights: changed, distance };
}

/** Ahead of every other by so much; with a lead of 0, first, alone or not. */
function isAhead(scores: readonly number[], challenger: number, lead: number): boolean {
  if (lead === 0) return at(ranks(scores), challenger) === 1;
  return scores.every((score, rival) => rival === challenger || at(scores, challenger) - score >= lead);
}

/** A weight gains or gives; the amount is the solver's to find. */
type Move = { readonly criterion: number; readonly sign: 1 | -1 };

type Row = 'distance' | 'balance' | `${'given' | 'lead'} ${number}`;

function programme(leads: readonly Lead[], shares: readonly number[], least: number) {
  const constraints = new Map<Row, Constraint>([['balance', { equal: 0 }]]);
  leads.forEach(({ differences, unit }, rival) => {
    const now = sum(differences.map((difference, criterion) => difference * at(shares, criterion)));
    constraints.set(`lead ${rival}`, { min: (least / unit - now) * WHOLE });
  });

  const variables: [Move, [Row, number][]][] = [];
  const move = (criterion: number, sign: 1 | -1, ...limits: [Row, number][]) => {
    const changes = leads.map(({ differences }, rival): [Row, number] => [
      `lead ${rival}`,
      sign * at(differences, criterion),
    ]);
    variables.push([{ criterion, sign }, [['distance', 1], ['balance', sign], ...limits, ...changes]]);
  };
  shares.forEach((share, criterion) => {
    move(criterion, 1);
    if (share === 0) return;
    constraints.set(`given ${criterion}`, { max: share * WHOLE });
    move(criterion, -1, [`given ${criterion}`, 1]);
  });
  return { direction: 'minimize', objective: 'distance', constraints, variables } as const;
}

/** How far the challenger is ahead of one rival on each criterion, in a unit in which the largest difference is 1. */
type Lead = { readonly differences: readonly number[]; readonly unit: number };

/** Each row is brought to the solver's scale; rows of level alternatives say nothing and are left out. */
function leadsOverRivals(values: Matrix, challenger: number): Lead[] {
  const own = at(values, challenger);
  return values.flatMap((row, rival) => {
    const lead = own.map((value, criterion) => value - at(row, criterion));
    const largest = Math.max(...lead.map(Math.abs));
    lead.forEach((difference, criterion) => {
      checkDifference(`values[${challenger}][${criterion}] - values[${rival}][${criterion}]`, difference, largest);
    });
    if (isLevel(largest, largest)) return [];
    const differences = lead.map((difference) => (isLevel(difference, largest) ? 0 : difference / largest));
    return [{ differences, unit: largest }];
  });
}
