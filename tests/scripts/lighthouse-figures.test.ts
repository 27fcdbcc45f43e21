import { describe, expect, test } from 'vitest';
import { median } from '../../scripts/bench/measure.ts';
import { type Figures, figuresOf, HEAD, medianFigures, type Report, rowOf } from '../../scripts/lighthouse/figures.ts';

const report = (performance: number, paint: number): Report => ({
  categories: {
    performance: { score: performance },
    accessibility: { score: 1 },
    'best-practices': { score: 0.96 },
    seo: { score: 0.9 },
  },
  audits: {
    'first-contentful-paint': { numericValue: paint },
    'largest-contentful-paint': { numericValue: paint * 2 },
    'total-blocking-time': { numericValue: 12.4 },
    'cumulative-layout-shift': { numericValue: 0.0123 },
  },
});

describe('what Lighthouse says of a page', () => {
  test('is read from its report, scores as whole points', () => {
    expect(figuresOf(report(0.57, 1000)).scores).toEqual({
      performance: 57,
      accessibility: 100,
      'best-practices': 96,
      seo: 90,
    });
  });

  test('is an error where the page was not measured', () => {
    const failed = { ...report(0, 0), runtimeError: { message: 'The page did not load.' } };
    expect(() => figuresOf(failed)).toThrow('The page did not load.');
  });

  test('of several runs is the median of each figure by itself', () => {
    const runs: Figures[] = [
      [0.9, 3000],
      [0.7, 1000],
      [0.8, 2500],
    ].map(([performance = 0, paint = 0]) => figuresOf(report(performance, paint)));
    const { scores, timings } = medianFigures(runs, median);
    expect(scores.performance).toBe(80);
    expect(timings['first-contentful-paint']).toBe(2500);
  });

  test('is one line of the table', () => {
    const row = rowOf('home', figuresOf(report(0.98, 1234)));
    expect(row).toEqual(['home', '98', '100', '96', '90', '1.23 s', '2.47 s', '12 ms', '0.012']);
    expect(row).toHaveLength(HEAD.length);
  });

  test('that is missing is not taken for a number', () => {
    expect(rowOf('home', figuresOf({ categories: {}, audits: {} }))).toContain('NaN');
  });
});
