import { describe, expect, it } from 'vitest';
import {
  contributionDifferences,
  contributions,
  dominatingSet,
  leaderOf,
  normalisedWeights,
  type RankAcceptabilityOptions,
  rankAcceptability,
  ranks,
  ratingFlip,
  robustnessFactor,
  scoreRanges,
  smallestWeightChange,
  stabilityIntervals,
  weightedScores,
} from '../../src/mcda/index.ts';

const values = [
  [0, 1],
  [1, 0],
  [0.5, 0.5],
];
const weights = [1, 1];
const hole: number[] = Array(2);

/** Every function of a matrix and weights. */
const functions: Record<string, (values: number[][], weights: number[]) => unknown> = {
  contributions,
  weightedScores,
  stabilityIntervals,
  contributionDifferences: (v, w) => contributionDifferences(v, w, 0, 0),
  robustnessFactor: (v, w) => robustnessFactor(v, w, 0, 0),
  smallestWeightChange: (v, w) => smallestWeightChange(v, w, 0),
  ratingFlip: (v, w) => ratingFlip(v, w, 0, 0, 0),
  dominatingSet: (v, w) => dominatingSet(v, w, 0, 0),
};

describe('wrong values or weights', () => {
  const wrong: { values?: number[][]; weights?: number[]; message: string }[] = [
    { values: [], message: 'values is empty: expected at least one alternative' },
    { values: [[]], message: 'values[0] is empty: expected at least one criterion' },
    { values: [[0, 1], []], message: 'values[1] is empty: expected at least one criterion' },
    { values: [[0, 1], [1]], message: 'values[1].length is 1: expected 2, as in values[0]' },
    {
      values: [
        [0, 1],
        [1, Number.NaN],
      ],
      message: 'values[1][1] is NaN: expected a finite number',
    },
    { values: [[Infinity, 1]], message: 'values[0][0] is Infinity: expected a finite number' },
    { values: [hole], message: 'values[0][0] is undefined: expected a finite number' },
    { weights: [], message: 'weights.length is 0: expected 2, one for each criterion' },
    { weights: [1, 1, 1], message: 'weights.length is 3: expected 2, one for each criterion' },
    { weights: [1, -0.5], message: 'weights[1] is -0.5: expected 0 or more' },
    { weights: [0, 0], message: 'weights is all 0: expected at least one weight above 0' },
    { weights: [Number.NaN, 1], message: 'weights[0] is NaN: expected a finite number' },
    { weights: [1, -Infinity], message: 'weights[1] is -Infinity: expected a finite number' },
    { weights: hole, message: 'weights[0] is undefined: expected a finite number' },
    { weights: [1e308, 1e308], message: 'the sum of weights is Infinity: expected a finite number' },
    { weights: [1, 5e-324], message: 'weights[1] is 5e-324: expected 0, or 1e-30 or more of the largest weight' },
    {
      values: [[0, Number.MAX_VALUE]],
      message: `values[0][1] is ${Number.MAX_VALUE}: expected a number from -1e6 to 1e6`,
    },
    { values: [[-1000001, 0]], message: 'values[0][0] is -1000001: expected a number from -1e6 to 1e6' },
  ];
  for (const [name, call] of Object.entries(functions)) {
    describe(name, () => {
      for (const { message, ...input } of wrong) {
        it(message, () => {
          expect(() => call(input.values ?? values, input.weights ?? weights)).toThrow(new RangeError(message));
        });
      }
    });
  }
});

describe('an index out of range', () => {
  const wrong: Record<string, (index: number) => unknown> = {
    'contributionDifferences a': (a) => contributionDifferences(values, weights, a, 0),
    'contributionDifferences b': (b) => contributionDifferences(values, weights, 0, b),
    'robustnessFactor a': (a) => robustnessFactor(values, weights, a, 0),
    'robustnessFactor b': (b) => robustnessFactor(values, weights, 0, b),
    'dominatingSet a': (a) => dominatingSet(values, weights, a, 0),
    'dominatingSet b': (b) => dominatingSet(values, weights, 0, b),
    'smallestWeightChange challenger': (challenger) => smallestWeightChange(values, weights, challenger),
    'ratingFlip leader': (leader) => ratingFlip(values, weights, leader, 0, 0),
    'ratingFlip rival': (rival) => ratingFlip(values, weights, 0, rival, 0),
  };
  for (const [title, call] of Object.entries(wrong)) {
    const argument = title.split(' ')[1];
    for (const index of [-1, 3, 0.5, Number.NaN]) {
      it(`${title}: ${index}`, () => {
        const message = `${argument} is ${index}: expected a whole number from 0 to 2`;
        expect(() => call(index)).toThrow(new RangeError(message));
      });
    }
  }

  for (const index of [-1, 2, 0.5, Number.NaN]) {
    it(`ratingFlip criterion: ${index}`, () => {
      const message = `criterion is ${index}: expected a whole number from 0 to 1`;
      expect(() => ratingFlip(values, weights, 0, 1, index)).toThrow(new RangeError(message));
    });
  }
});

describe('differences that are neither clear nor none', () => {
  const least = (difference: number, expected: number) =>
    `values[1][0] - values[0][0] is ${difference}: expected 0, or ${expected} or more on either side of it`;
  it.each([
    [
      'two billionths apart',
      [
        [2e-9, 1],
        [0, 0],
      ],
      -2e-9,
      1e-6,
    ],
    [
      'a hundredth of what is least',
      [
        [0, 0],
        [1e-8, 1],
      ],
      1e-8,
      1e-6,
    ],
    [
      'small beside others',
      [
        [0, 0],
        [0.01, 1e6],
      ],
      0.01,
      1,
    ],
  ])('are refused where a weight change would rest on them: %s', (_, apart, difference, expected) => {
    expect(() => smallestWeightChange(apart, weights, 1)).toThrow(new RangeError(least(difference, expected)));
  });
});

describe('wrong scores', () => {
  const wrong: { scores: number[]; message: string }[] = [
    { scores: [], message: 'scores is empty: expected at least one score' },
    { scores: [0.5, Number.NaN], message: 'scores[1] is NaN: expected a finite number' },
    { scores: [Infinity], message: 'scores[0] is Infinity: expected a finite number' },
    { scores: hole, message: 'scores[0] is undefined: expected a finite number' },
  ];
  for (const { scores, message } of wrong) {
    it(message, () => {
      expect(() => ranks(scores)).toThrow(new RangeError(message));
      expect(() => leaderOf(scores)).toThrow(new RangeError(message));
    });
  }

  for (const tolerance of [-1e-9, Number.NaN]) {
    it(`tolerance ${tolerance}`, () => {
      const message = `tolerance is ${tolerance}: expected 0 or more`;
      expect(() => ranks([1], tolerance)).toThrow(new RangeError(message));
    });
  }
});

describe('wrong weights to normalise', () => {
  it('none at all', () => {
    const message = 'weights is empty: expected at least one weight';
    expect(() => normalisedWeights([])).toThrow(new RangeError(message));
  });
});

describe('wrong ranges', () => {
  const wrong: { low: number[][]; high: number[][]; message: string }[] = [
    { low: [], high: [], message: 'values.low is empty: expected at least one alternative' },
    { low: [[0]], high: [], message: 'values.high is empty: expected at least one alternative' },
    { low: [[0], [0]], high: [[1]], message: 'values.high.length is 1: expected 2, as in values.low' },
    { low: [[0]], high: [[1, 1]], message: 'values.high[0].length is 2: expected 1, as in values.low' },
    {
      low: [[0, 0.5]],
      high: [[0, 0.25]],
      message: 'values.high[0][1] is 0.25: expected 0.5 or more, as in values.low[0][1]',
    },
    { low: [[Number.NaN]], high: [[1]], message: 'values.low[0][0] is NaN: expected a finite number' },
    { low: [[-1e7]], high: [[1]], message: 'values.low[0][0] is -10000000: expected a number from -1e6 to 1e6' },
    { low: [[0]], high: [[Number.NaN]], message: 'values.high[0][0] is NaN: expected a finite number' },
  ];
  for (const { low, high, message } of wrong) {
    it(message, () => {
      const options = { values: { low, high }, weights: { kind: 'uniform' }, draws: 1, seed: 1 } as const;
      expect(() => rankAcceptability(options)).toThrow(new RangeError(message));
      expect(() => scoreRanges({ low, high }, [1])).toThrow(new RangeError(message));
    });
  }
});

describe('a lead that cannot be', () => {
  for (const lead of [-0.1, Number.NaN, Infinity]) {
    it(String(lead), () => {
      const message = `lead is ${lead}: expected a finite number, 0 or more`;
      expect(() => smallestWeightChange([[1], [0]], [1], 0, lead)).toThrow(new RangeError(message));
    });
  }
});

describe('wrong options for rank acceptabilities', () => {
  const right: RankAcceptabilityOptions = { values, weights: { kind: 'uniform' }, draws: 10, seed: 1 };
  const around = (importances: number[], factor = 2) => ({ kind: 'around', weights: importances, factor }) as const;
  const ordinal = (...order: number[]) => ({ kind: 'ordinal', order }) as const;
  const wrong: [Partial<RankAcceptabilityOptions>, string][] = [
    [{ values: [] }, 'values is empty: expected at least one alternative'],
    [{ values: [[0, Number.NaN]] }, 'values[0][1] is NaN: expected a finite number'],
    [{ draws: 0 }, 'draws is 0: expected a whole number, 1 or more'],
    [{ draws: 1.5 }, 'draws is 1.5: expected a whole number, 1 or more'],
    [{ draws: Number.NaN }, 'draws is NaN: expected a whole number, 1 or more'],
    [{ draws: Infinity }, 'draws is Infinity: expected a whole number, 1 or more'],
    [{ seed: 0.5 }, 'seed is 0.5: expected a whole number'],
    [{ seed: Number.NaN }, 'seed is NaN: expected a whole number'],
    [{ weights: around([1]) }, 'weights.weights.length is 1: expected 2, one for each criterion'],
    [{ weights: around([1, -1]) }, 'weights.weights[1] is -1: expected 0 or more'],
    [{ weights: around([0, 0]) }, 'weights.weights is all 0: expected at least one weight above 0'],
    [{ weights: around([1, 1], 0.5) }, 'weights.factor is 0.5: expected a number from 1 to 1e6'],
    [{ weights: around([1, 1], Number.NaN) }, 'weights.factor is NaN: expected a number from 1 to 1e6'],
    [{ weights: around([1, 1], 1e7) }, 'weights.factor is 10000000: expected a number from 1 to 1e6'],
    [
      { weights: around([1, 1e-40]) },
      'weights.weights[1] is 1e-40: expected 0, or 1e-30 or more of the largest weight',
    ],
    [{ values: [[1e7, 0]] }, 'values[0][0] is 10000000: expected a number from -1e6 to 1e6'],
    [{ weights: around([1, 1], Infinity) }, 'weights.factor is Infinity: expected a number from 1 to 1e6'],
    [{ weights: ordinal(0) }, 'weights.order.length is 1: expected 2, one for each criterion'],
    [{ weights: ordinal(0, 2) }, 'weights.order[1] is 2: expected a whole number from 0 to 1'],
    [{ weights: ordinal(-1, 0) }, 'weights.order[0] is -1: expected a whole number from 0 to 1'],
    [{ weights: ordinal(1, 1) }, 'weights.order[1] is 1: expected a criterion other than weights.order[0]'],
  ];
  for (const [options, message] of wrong) {
    it(message, () => {
      expect(() => rankAcceptability({ ...right, ...options })).toThrow(new RangeError(message));
    });
  }

  it('a kind of weights that does not exist', () => {
    const weights: RankAcceptabilityOptions['weights'] = JSON.parse('{ "kind": "guessed" }');
    const message = 'weights.kind is guessed: expected uniform, ordinal or around';
    expect(() => rankAcceptability({ ...right, weights })).toThrow(new RangeError(message));
  });
});
