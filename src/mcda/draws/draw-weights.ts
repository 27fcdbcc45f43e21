import { at } from '../input/at.ts';
import { checkIndex, refuse } from '../input/check-input.ts';
import { normalisedWeights } from '../input/normalised-weights.ts';
import { stackColumn } from './columns.ts';
import { fillExponential } from './exponential.ts';
import { fillLogUniform, logUniformTable } from './log-uniform.ts';
import type { CriterionStreams } from './random-streams.ts';

/** How weights are drawn; the weights of a draw are divided by their sum. */
export type WeightDraws =
  /** Every set of weights is as likely as any other: unit exponentials. */
  | { readonly kind: 'uniform' }
  /** The same among those that keep this order of importance; `order[0]` is the most important criterion. */
  | { readonly kind: 'ordinal'; readonly order: readonly number[] }
  /** Each importance times a log-uniform factor from 1/factor to factor, 1 to 1e6; an importance of 0 stays 0. */
  | { readonly kind: 'around'; readonly weights: readonly number[]; readonly factor: number };

/** Beyond, straight lines between the points of the curve of factors would be off by more than 1 in 10,000. */
const LARGEST_FACTOR = 1e6;

/**
 * Fills columns of weights, a column for each criterion and an entry for each draw, not yet divided by their totals.
 */
export type WeightDrawer = {
  /** the criteria that can weigh anything; the others take no draw */
  readonly drawn: readonly number[];
  /** Draws the first `size` entries of these criteria's columns, each from its own stream. */
  readonly fill: (columns: readonly Float64Array[], streams: readonly CriterionStreams[], size: number) => void;
};

/**
 * How to draw weights in this way.
 *
 * @param criteria how many there are; `order` and `weights` must have an entry for each
 * @throws RangeError naming what is wrong with `draws`
 */
export function weightDrawer(draws: WeightDraws, criteria: number): WeightDrawer {
  switch (draws.kind) {
    case 'uniform':
      return uniform(criteria);
    case 'ordinal':
      return ordinal(draws.order, criteria);
    case 'around':
      return around(draws.weights, draws.factor, criteria);
    default:
      return refuseKind(draws);
  }
}

function uniform(criteria: number): WeightDrawer {
  const drawn = [...Array(criteria).keys()];
  return {
    drawn,
    fill(columns, streams, size) {
      for (const criterion of drawn) {
        fillExponential(at(columns, criterion), at(streams, criterion).weight, size);
      }
    },
  };
}

/**
 * Sorted exponentials without sorting: the k-th largest of n is distributed as the sum of Z_j / j over j from k to n, the
 * Z_j being independent unit exponentials (Rényi 1953, "On the theory of order statistics"). Sums of positive terms, so
 * that the order holds in every draw.
 */
function ordinal(order: readonly number[], criteria: number): WeightDrawer {
  checkOrder(order, criteria);
  return {
    drawn: [...Array(criteria).keys()],
    fill(columns, streams, size) {
      let below: Float64Array = new Float64Array(size);
      for (let place = criteria; place >= 1; place -= 1) {
        const criterion = at(order, place - 1);
        const column = at(columns, criterion);
        fillExponential(column, at(streams, criterion).weight, size);
        stackColumn(column, place, below, size);
        below = column;
      }
    },
  };
}

function around(weights: readonly number[], factor: number, criteria: number): WeightDrawer {
  const shares = normalisedWeights(weights, criteria, 'weights.weights');
  if (!(factor >= 1 && factor <= LARGEST_FACTOR)) {
    refuse('weights.factor', factor, 'a number from 1 to 1e6');
  }
  const table = logUniformTable(factor);
  const drawn = [...shares.keys()].filter((criterion) => at(shares, criterion) > 0);
  return {
    drawn,
    fill(columns, streams, size) {
      for (const criterion of drawn) {
        const { weight } = at(streams, criterion);
        fillLogUniform(at(columns, criterion), at(shares, criterion), table, weight, size);
      }
    },
  };
}

function checkOrder(order: readonly number[], criteria: number): void {
  if (order.length !== criteria) {
    refuse('weights.order.length', order.length, `${criteria}, one for each criterion`);
  }
  const positions = new Map<number, number>();
  for (const [position, criterion] of order.entries()) {
    checkIndex(`weights.order[${position}]`, criterion, criteria);
    const earlier = positions.get(criterion);
    if (earlier !== undefined) {
      refuse(`weights.order[${position}]`, criterion, `a criterion other than weights.order[${earlier}]`);
    }
    positions.set(criterion, position);
  }
}

/** For callers that TypeScript has not checked. */
function refuseKind(draws: never): never {
  const { kind } = draws as { kind?: unknown };
  return refuse('weights.kind', kind, 'uniform, ordinal or around');
}
