import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingInfluence } from '../../../src/advisor/evidence/finding-influence.ts';
import { RATING_VALUE, RATINGS, SOURCE_KINDS } from '../../../src/knowledge/vocabulary.ts';
import { cellOf, compared, measured, official, type Said, saying } from './saying.ts';

describe('a voice counts once, however many sources it fills', () => {
  test('two official sources that say the same count no more than one does', () => {
    const one = cellOf([compared('a', 'very high'), official('b', 'very low')]);
    const two = cellOf([compared('a', 'very high'), official('b', 'very low'), official('c', 'very low')]);
    expect(one.value).toBeCloseTo(1 / 3, 12);
    expect(two.value).toBeCloseTo(1 / 3, 12);
  });

  test('all benchmarks together are one voice, each source by the mean of what it says', () => {
    const cell = cellOf([
      compared('a', 'very low'),
      measured('b', 'very high'),
      measured('b', 'moderate'),
      measured('c', 'low'),
    ]);
    // The voice is the mean of 3/4 and 1/4, trusted twice as much as the comparison.
    expect(cell.value).toBeCloseTo((2 * (1 / 2)) / 3, 12);
  });

  test('each comparison has a voice of its own', () => {
    expect(
      cellOf([compared('a', 'very high'), compared('b', 'very low'), compared('c', 'very low')]).value,
    ).toBeCloseTo(1 / 3, 12);
  });

  test('a voice goes on with what is left of it when one of its sources is left out', () => {
    const statements = [compared('a', 'moderate'), official('b', 'very high'), official('c', 'very low')];
    expect(cellOf(statements).value).toBeCloseTo(1 / 2, 12);
    expect(cellOf(statements, ['c']).value).toBeCloseTo((2 * 1 + 1 / 2) / 3, 12);
  });
});

const statements = fc.array(
  fc
    .tuple(fc.constantFrom(...SOURCE_KINDS), fc.nat(2), fc.constantFrom(...RATINGS))
    .map(([kind, number, rating]) => ({ source: `${kind}-${number}`, kind, rating })),
  { minLength: 1, maxLength: 12 },
);

test('a cell is the mean of its findings by what each has to say, and the says add up to 1', () => {
  fc.assert(
    fc.property(statements, (own) => {
      const cell = cellOf(own);
      const says = cell.findings.map((number) => findingInfluence(saying(own), cell, number));
      expect(says.reduce((sum, say) => sum + say, 0)).toBeCloseTo(1, 12);
      const mean = own.reduce((sum, { rating }, number) => sum + (says[number] ?? 0) * RATING_VALUE[rating], 0);
      expect(cell.value).toBeCloseTo(mean, 12);
    }),
  );
});

test('a finding of another cell has no say', () => {
  const own = [compared('a', 'low'), official('b', 'high')];
  expect(findingInfluence(saying(own), cellOf(own), 2)).toBe(0);
});

test('saying again what a source has said already moves no other source’s say', () => {
  fc.assert(
    fc.property(statements, fc.nat(11), (own, place) => {
      const repeated = own[place];
      if (!repeated) return;
      const before = saysBySource(own);
      for (const [source, say] of saysBySource([...own, repeated]))
        expect(say).toBeCloseTo(before.get(source) ?? 0, 12);
    }),
  );
});

function saysBySource(statements: readonly Said[]): Map<string, number> {
  const cell = cellOf(statements);
  const says = new Map<string, number>();
  statements.forEach(({ source }, number) => {
    says.set(source, (says.get(source) ?? 0) + findingInfluence(saying(statements), cell, number));
  });
  return says;
}
