import AHP from 'ahp';
import linearAlgebra from 'linear-algebra';
import { buildVShapeFunction, calculatePrometheeTwo } from 'promethee';
import { getBest } from 'topsis';
import { weightedScores } from '../../src/mcda/index.ts';
import { printTable } from '../print-table.ts';
import { duration } from './duration.ts';
import { medians } from './measure.ts';
import { randomProblem } from './random-problem.ts';

const FRAMEWORKS = 5;
const CRITERIA = 30;

/** The same weighted sum by other packages, from a plain matrix to the best row. */
export async function benchPackages(): Promise<void> {
  const { values, weights } = randomProblem(FRAMEWORKS, CRITERIA);
  const ways = {
    'weightedScores (ours)': () => best(weightedScores(values, weights)),
    promethee: () => byPromethee(values, weights),
    ahp: () => byAhp(values, weights),
    topsis: () => byTopsis(values, weights),
  };
  const times = await medians(Object.entries(ways));
  const ours = times.get('weightedScores (ours)') ?? Number.NaN;
  printTable(
    `One matrix of ${FRAMEWORKS} frameworks x ${CRITERIA} criteria, fed so that all but topsis have to agree`,
    ['package', 'time', 'times ours', 'best row'],
    Object.entries(ways).map(([name, run]) => {
      const time = times.get(name) ?? Number.NaN;
      return [name, duration(time), `${(time / ours).toFixed(0)} x`, String(run())];
    }),
  );
  console.log('topsis measures distance to an ideal row instead: the same input, another method.');
}

const best = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));

/** V-shape preference with threshold 1: net flows affine to the weighted sum. */
function byPromethee(values: number[][], weights: number[]): number {
  const preferenceFunction = buildVShapeFunction({ preference: 1 });
  const [first] = calculatePrometheeTwo({
    alternatives: values.map((evaluations, index) => ({ identifier: String(index), evaluations })),
    criteria: weights.map((weight, index) => ({
      name: String(index),
      weight,
      objective: 'maximize',
      preferenceFunction,
    })),
  });
  return Number(first?.alternativeIdentifier);
}

/** Values as given scores, weights times column sums: priorities proportional to the weighted sum. */
function byAhp(values: number[][], weights: number[]): number {
  const ahp = new AHP();
  ahp.addItems(values.map((_row, index) => `item ${index}`));
  ahp.addCriteria(weights.map((_weight, index) => `criterion ${index}`));
  const sums = weights.map((weight, index) => {
    const column = values.map((row) => row[index] ?? 0);
    ahp.setCriteriaItemRankByGivenScores(`criterion ${index}`, column);
    return weight * column.reduce((sum, value) => sum + value, 0);
  });
  ahp.setCriteriaRankByGivenScores(sums);
  return best(ahp.run().rankedScores);
}

const { Matrix } = linearAlgebra();

function byTopsis(values: number[][], weights: number[]): number {
  // A little less than 1 in all: it refuses weights whose rounded sum is above 1.
  const total = weights.reduce((sum, weight) => sum + weight, 0) * (1 + 1e-12);
  const row = getBest(
    new Matrix(values),
    weights.map((weight) => weight / total),
    weights.map(() => 'max'),
  );
  if (row === 'ERROR') throw new Error('topsis refused the matrix');
  return values.findIndex((own) => own.every((value, index) => value === row[index]));
}
