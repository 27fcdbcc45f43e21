import { at } from '../input/at.ts';
import { checkMatrix, type Matrix, refuse } from '../input/check-input.ts';
import { checkRanges, type ValueRanges } from '../input/value-ranges.ts';
import { addColumn } from './columns.ts';
import { scoreAdder } from './draw-scores.ts';
import { type WeightDraws, weightDrawer } from './draw-weights.ts';
import { randomStreams } from './random-streams.ts';
import { countBlock, emptyTally, type RankAcceptability, tallyShares } from './rank-tally.ts';

/** What is drawn, and how often. */
export type RankAcceptabilityOptions = {
  /** values in value units, or the range within which each is uniform */
  readonly values: Matrix | ValueRanges;
  readonly weights: WeightDraws;
  /** how many, 1 or more */
  readonly draws: number;
  /** a whole number; its lowest 32 bits count */
  readonly seed: number;
};

/**
 * Draws are made criterion by criterion in blocks of this many, to stay in the processor's cache and to keep memory
 * independent of the number of draws. It decides the order of the draws, and so the figures of a seed. No power of two:
 * columns that far apart would compete for the same cache lines.
 */
const BLOCK = 500;

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3)): how often each alternative takes each rank when the
 * weights, and values that are uncertain, are drawn at random. The same options give the same figures on every machine.
 *
 * @throws RangeError naming the option and index outside the domain that `index.ts` states
 */
export function rankAcceptability(options: RankAcceptabilityOptions): RankAcceptability {
  const { draws, seed } = options;
  const values = readRanges(options.values);
  const alternatives = values.low.length;
  const criteria = at(values.low, 0).length;
  const { drawn, fill } = weightDrawer(options.weights, criteria);
  if (!(Number.isSafeInteger(draws) && draws >= 1)) {
    refuse('draws', draws, 'a whole number, 1 or more');
  }
  if (!Number.isSafeInteger(seed)) refuse('seed', seed, 'a whole number');

  const streams = randomStreams(seed, criteria);
  const addScores = scoreAdder(values);
  const tally = emptyTally(alternatives, criteria);
  const weights = columns(criteria);
  const scores = columns(alternatives);
  const totals = new Float64Array(BLOCK);
  for (let done = 0; done < draws; done += BLOCK) {
    const size = Math.min(BLOCK, draws - done);
    fill(weights, streams, size);
    totals.fill(0);
    for (const column of scores) column.fill(0);
    for (const criterion of drawn) {
      const column = at(weights, criterion);
      addColumn(totals, column, size);
      addScores(scores, criterion, column, at(streams, criterion).values, size);
    }
    countBlock(tally, { scores, weights, drawn, totals, size });
  }
  return tallyShares(tally, draws);
}

function readRanges(values: Matrix | ValueRanges): ValueRanges {
  if ('low' in values) {
    checkRanges('values', values);
    return values;
  }
  checkMatrix('values', values);
  return { low: values, high: values };
}

function columns(count: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(BLOCK));
}
