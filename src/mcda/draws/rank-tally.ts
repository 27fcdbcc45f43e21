import { at } from '../input/at.ts';
import { TOLERANCE } from '../input/tolerance.ts';
import { readFloat } from './read-float.ts';

const read = readFloat;

/** What a number of draws say; every share is between 0 and 1. */
export type RankAcceptability = {
  /** `acceptability[f][r]`: the share of draws in which alternative f has rank r + 1; alternatives that tie share one */
  acceptability: number[][];
  /** the mean weights of the draws in which the alternative is first, alone or shared; null if it never is */
  centralWeights: (number[] | null)[];
  /** `pairwise[i][j]`: the share of draws in which i is strictly better than j; 0 on the diagonal */
  pairwise: number[][];
};

/** Drawn columns, of which the first `size` entries count; weights and scores are not yet divided by their totals. */
export type Block = {
  /** a column for each alternative */
  readonly scores: readonly Float64Array[];
  /** a column for each criterion */
  readonly weights: readonly Float64Array[];
  /** the criteria that weigh anything */
  readonly drawn: readonly number[];
  readonly totals: Float64Array;
  readonly size: number;
};

/**
 * Counts over draws. Tables are flat, row after row; counts are whole numbers kept as floats, so that the inner loops
 * read one type of array only.
 */
export type RankTally = {
  readonly alternatives: number;
  /** [f][r]: draws in which f has rank r + 1 */
  readonly ranked: Float64Array;
  /** [i][j]: draws in which i is strictly better than j */
  readonly wins: Float64Array;
  /** for each criterion, [f]: the sum of its normalised weights over the draws in which f is first */
  readonly weightsWhenFirst: readonly Float64Array[];
};

/** A tally of no draws yet: every count and sum is 0. */
export function emptyTally(alternatives: number, criteria: number): RankTally {
  return {
    alternatives,
    ranked: new Float64Array(alternatives * alternatives),
    wins: new Float64Array(alternatives * alternatives),
    weightsWhenFirst: Array.from({ length: criteria }, () => new Float64Array(alternatives)),
  };
}

/** Adds a block's draws. Scores within {@link TOLERANCE} of each other share a rank. */
export function countBlock(tally: RankTally, block: Block): void {
  const { alternatives, ranked, wins } = tally;
  const { totals, size } = block;
  const scores = drawByDraw(block.scores, size);
  const better = new Float64Array(alternatives);
  const firsts = noFirsts(scores.length);
  for (let draw = 0; draw < size; draw += 1) {
    better.fill(0);
    comparePairs(scores, draw * alternatives, TOLERANCE * read(totals, draw), wins, better);
    for (let f = 0; f < alternatives; f += 1) {
      const rank = read(better, f);
      increment(ranked, f * alternatives + rank);
      if (rank === 0) addFirst(firsts, draw, f);
    }
  }
  for (const criterion of block.drawn) {
    const sums = at(tally.weightsWhenFirst, criterion);
    addWeights(sums, at(block.weights, criterion), totals, firsts);
  }
}

/**
 * Counts as shares of the draws, from 0 to 1.
 *
 * @param draws how many were counted, 1 or more
 */
export function tallyShares(tally: RankTally, draws: number): RankAcceptability {
  const { ranked, wins, weightsWhenFirst } = tally;
  const indices = [...Array(tally.alternatives).keys()];
  const shares = (counts: Float64Array) =>
    indices.map((row) => indices.map((column) => read(counts, row * indices.length + column) / draws));
  return {
    acceptability: shares(ranked),
    centralWeights: indices.map((f) => {
      const firsts = read(ranked, f * indices.length);
      return firsts === 0 ? null : weightsWhenFirst.map((sums) => read(sums, f) / firsts);
    }),
    pairwise: shares(wins),
  };
}

/** Columns laid out as rows, because pairs are compared within a draw. */
function drawByDraw(columns: readonly Float64Array[], size: number): Float64Array {
  const rows = new Float64Array(columns.length * size);
  columns.forEach((column, f) => {
    for (let draw = 0; draw < size; draw += 1) {
      rows[draw * columns.length + f] = read(column, draw);
    }
  });
  return rows;
}

/**
 * Compares the scores of one draw, which start at `start`: counts every pair's winner in `wins`, and in `better` how many
 * are better than each. A score is better only if it is ahead by more than `margin`.
 */
function comparePairs(
  scores: Float64Array,
  start: number,
  margin: number,
  wins: Float64Array,
  better: Float64Array,
): void {
  const alternatives = better.length;
  for (let i = 0; i < alternatives; i += 1) {
    const score = read(scores, start + i);
    for (let j = i + 1; j < alternatives; j += 1) {
      const lead = score - read(scores, start + j);
      if (lead > margin) {
        increment(wins, i * alternatives + j);
        increment(better, j);
      } else if (lead < -margin) {
        increment(wins, j * alternatives + i);
        increment(better, i);
      }
    }
  }
}

function increment(counts: Float64Array, index: number): void {
  counts[index] = read(counts, index) + 1;
}

/** Who is first in which draw: the first `count` pairs count; a tied draw stands there once for each of its firsts. */
type Firsts = { count: number; readonly draws: Float64Array; readonly alternatives: Float64Array };

function noFirsts(capacity: number): Firsts {
  return { count: 0, draws: new Float64Array(capacity), alternatives: new Float64Array(capacity) };
}

function addFirst(firsts: Firsts, draw: number, alternative: number): void {
  firsts.draws[firsts.count] = draw;
  firsts.alternatives[firsts.count] = alternative;
  firsts.count += 1;
}

/** Adds one criterion's normalised weights to the sums of those who are first with them. */
function addWeights(
  sums: Float64Array,
  column: Float64Array,
  totals: Float64Array,
  { count, draws, alternatives }: Firsts,
): void {
  for (let index = 0; index < count; index += 1) {
    const draw = read(draws, index);
    const f = read(alternatives, index);
    sums[f] = read(sums, f) + read(column, draw) / read(totals, draw);
  }
}
