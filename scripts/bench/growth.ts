import { rankAcceptability, weightedScores } from '../../src/mcda/index.ts';
import { printTable } from '../print-table.ts';
import { duration } from './duration.ts';
import { medians } from './measure.ts';
import { randomProblem } from './random-problem.ts';

const SIZES = [
  [5, 30],
  [15, 50],
  [50, 100],
  [150, 150],
  [500, 300],
] as const;
/** Fewer than the advisor takes, so that the largest matrix takes seconds. */
const DRAWS = 200;

/** How cost grows with the number of cells. */
export async function benchGrowth(): Promise<void> {
  await grow('weightedScores', 1, ({ values, weights }) => weightedScores(values, weights));
  await grow(`rankAcceptability, ${DRAWS} draws`, DRAWS, ({ values, weights }) =>
    rankAcceptability({ values, weights: { kind: 'around', weights, factor: 2 }, draws: DRAWS, seed: 1 }),
  );
}

type Problem = ReturnType<typeof randomProblem>;

async function grow(title: string, draws: number, run: (problem: Problem) => unknown): Promise<void> {
  const rows: string[][] = [];
  for (const [frameworks, criteria] of SIZES) {
    const problem = randomProblem(frameworks, criteria);
    const cells = frameworks * criteria;
    const times = await medians([['run', () => run(problem)]], { iterations: 5 });
    const time = times.get('run') ?? Number.NaN;
    rows.push([
      `${frameworks} x ${criteria}`,
      cells.toLocaleString('en'),
      duration(time),
      duration(time / cells / draws),
    ]);
  }
  printTable(title, ['frameworks x criteria', 'cells', 'time', `time per cell${draws > 1 ? ' and draw' : ''}`], rows);
}
