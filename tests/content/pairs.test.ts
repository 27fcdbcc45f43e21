import { describe, expect, it } from 'vitest';
import { assess } from '../../src/advisor/evidence/assess.ts';
import { pairsOf } from '../../src/advisor/pair/pair.ts';
import { ratingsApart } from '../../src/advisor/pair/ratings-apart.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';

const PAIRS = pairsOf(model).map((pair) => ({ id: pair.join('-vs-'), pair }));

it('has a sentence each way for every two frameworks', () => {
  expect(Object.keys(evidence.pairs).toSorted()).toEqual(PAIRS.map(({ id }) => id).toSorted());
});

it('says nothing twice', () => {
  const sentences = Object.values(evidence.pairs).flatMap((ways) =>
    Object.values(ways).flatMap(({ when, price }) => [when, price]),
  );
  expect(new Set(sentences).size).toBe(4 * PAIRS.length);
});

describe.each(PAIRS)('$id', ({ id, pair }) => {
  const { ahead } = ratingsApart(model, assess(model), pair);
  const criteriaOf = (side: 'first' | 'second') => ahead[side].map(({ criterion }) => criterion);
  const [first, second] = pair.map((framework) => evidence.pairs[id]?.[framework]);

  it('rests on criteria that are as it says', () => {
    expect(criteriaOf('first')).toEqual(
      expect.arrayContaining([...(first?.ahead ?? ['?']), ...(second?.behind ?? ['?'])]),
    );
    expect(criteriaOf('second')).toEqual(
      expect.arrayContaining([...(second?.ahead ?? ['?']), ...(first?.behind ?? ['?'])]),
    );
  });

  it('names something that lies two steps apart on either side', () => {
    const far = (side: 'first' | 'second') =>
      ahead[side].filter(({ steps }) => steps >= 2).map(({ criterion }) => criterion);
    expect(first?.ahead.some((criterion) => far('first').includes(criterion))).toBe(true);
    expect(second?.ahead.some((criterion) => far('second').includes(criterion))).toBe(true);
  });

  it('is as long one way as the other', () => {
    for (const part of ['when', 'price'] as const) {
      const lengths = [first?.[part].length ?? 0, second?.[part].length ?? 0];
      expect(Math.max(...lengths)).toBeLessThanOrEqual(1.2 * Math.min(...lengths));
    }
  });

  it('has sentences that end', () => {
    for (const way of [first, second]) {
      expect(way?.when).toMatch(/\.$/);
      expect(way?.price).toMatch(/^[A-Z].*\.$/);
    }
  });
});
