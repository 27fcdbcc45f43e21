import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { problemMessage } from '../../../src/compiler/problems/wording.ts';
import { rateFigures, readFigure, readMeasured, readUnit } from '../../../src/compiler/reading/figures.ts';
import { RATINGS } from '../../../src/knowledge/vocabulary.ts';
import { contentWith } from '../../fixtures/small-content.ts';

describe('the best figure of a row is very high, and every halving costs one step', () => {
  test.each([
    [
      [1000, 1000],
      ['very high', 'very high'],
    ],
    [
      [1000, 710, 700],
      ['very high', 'very high', 'high'],
    ],
    [
      [1000, 500, 250, 125, 62, 1],
      ['very high', 'high', 'moderate', 'low', 'very low', 'very low'],
    ],
  ])('more is better: %j', (figures, ratings) => expect(rateFigures(figures, 'more')).toEqual(ratings));

  test.each([
    [
      [100, 141, 142],
      ['very high', 'very high', 'high'],
    ],
    [
      [100, 200, 400, 800, 1600, 9999],
      ['very high', 'high', 'moderate', 'low', 'very low', 'very low'],
    ],
  ])('less is better: %j', (figures, ratings) => expect(rateFigures(figures, 'less')).toEqual(ratings));

  test('a better figure never has a worse rating, and the unit does not matter', () => {
    const figures = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(figures, fc.constantFrom('more', 'less'), (row, better) => {
        const ratings = rateFigures(row, better).map((rating) => RATINGS.indexOf(rating));
        expect(Math.max(...ratings)).toBe(RATINGS.length - 1);
        expect(
          rateFigures(
            row.map((figure) => figure * 1024),
            better,
          ),
        ).toEqual(rateFigures(row, better));
        row.forEach((a, i) => {
          row.forEach((b, j) => {
            if (better === 'more' ? a > b : a < b) expect(ratings[i]).toBeGreaterThanOrEqual(ratings[j] ?? Number.NaN);
          });
        });
      }),
    );
  });
});

test.each([
  ['130,720', 130720],
  ['1,382,699', 1382699],
  ['198', 198],
  ['2.6', 2.6],
  ['0', undefined],
  ['-3', undefined],
  ['1,38', undefined],
  ['fast', undefined],
  ['', undefined],
])('"%s" reads as %s', (text, figure) => expect(readFigure(text)).toBe(figure));

test.each([
  ['130,720', { value: 130720 }],
  ['130,720 at 24.62 ms', { value: 130720, wait: 24.62 }],
  ['1,382,699 at 500 µs', { value: 1382699, wait: 0.5 }],
  ['130,720 at 3 s', undefined],
  ['130,720 at 0 ms', undefined],
  ['fast at 3 ms', undefined],
])('"%s" reads as what was measured', (text, measured) => expect(readMeasured(text)).toEqual(measured));

test.each([
  ['requests a second, more is better', { name: 'requests a second', better: 'more' }],
  ['MiB, less is better', { name: 'MiB', better: 'less' }],
  ['MiB', undefined],
  ['MiB, slower is better', undefined],
])('"%s" reads as a unit', (text, unit) => expect(readUnit(text)).toEqual(unit));

const bench = (rows: string) => ({
  'content/sources/bench.md': `---
id: bench
order: 30
title: A benchmark
short: Bench
kind: benchmark
author: Someone
published: 2026-02-03
checked: 2026-02-04
---
## [Plain run](https://example.org/run)

As of 2026-02-03, version 3.

On one machine.

### Text

| Row | Judges | Unit | Alpha | Beta | Gamma |
|---|---|---|---|---|---|
${rows}
`,
});

describe('a table with units', () => {
  test('is rated by the rule, and keeps its figures', () => {
    const compiled = compile(
      contentWith(
        bench(
          '| Requests | speed | requests a second, more is better | 1,000 at 2.5 ms: as tuned | 240: as it comes | |',
        ),
      ),
    );
    if (!compiled.ok) throw new Error(compiled.problems.map(problemMessage).join('\n'));
    const { model, evidence } = compiled.knowledge;
    const found = model.findings.flatMap((finding, number) =>
      finding.source === 'bench' && finding.kind === 'rated'
        ? [[finding.framework, finding.rating, evidence.findings[number]?.statement, evidence.findings[number]?.figure]]
        : [],
    );
    const unit = { unit: 'requests a second', better: 'more' };
    expect(found).toEqual([
      ['alpha', 'very high', 'As tuned.', { value: 1000, wait: 2.5, ...unit }],
      ['beta', 'moderate', 'As it comes.', { value: 240, ...unit }],
    ]);
  });

  test.each([
    [
      '| Requests | speed | requests | 1,000: as tuned | 240: as it comes | |',
      '21:22 wrong-unit: "requests" is not a unit. Expected what is counted and which way is better, such as "requests a second, more is better".',
    ],
    [
      '| Requests | speed | requests, more is better | 1,000: as tuned | fast: as it comes | |',
      '21:67 wrong-figure: "fast" is not a figure. Expected a number above 0, such as "130,720" or "130,720 at 3.81 ms".',
    ],
    [
      '| Requests | speed | requests, more is better | 1,000: as tuned | | |',
      '21:22 lone-figure: The row has one figure, and figures are rated against each other. Expected at least two.',
    ],
    [
      '| Requests | language | requests, more is better | 1,000: as tuned | 240: as it comes | |',
      '21:25 measured-fact: "language" is a fact, and figures are for criteria. Name a criterion.',
    ],
    [
      '| Requests | speed | requests, more is better | 1,000: as tuned | 240 | |',
      '21:67 missing-statement: "240" has no sentence. Expected a rating or value, a colon and a sentence, such as "high: has it built in".',
    ],
  ])('%s', (row, message) => {
    const compiled = compile(contentWith(bench(row)));
    expect(compiled.ok ? [] : compiled.problems.map(problemMessage)).toEqual([`content/sources/bench.md:${message}`]);
  });
});
