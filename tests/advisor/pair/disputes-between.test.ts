import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { disputesBetween } from '../../../src/advisor/pair/disputes-between.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { changed } from './changed-model.ts';

describe('a dispute', () => {
  // Of Alpha's speed one side says low and the other high; Gamma's is moderate, Beta's high.
  it('bears on a choice where who is right decides who is ahead', () => {
    const { bearing, others } = disputesBetween(small, assess(small), ['alpha', 'gamma']);
    expect(others).toEqual([]);
    expect(bearing.map(({ conflict, decides }) => [conflict.id, decides])).toEqual([
      ['alpha-speed', [{ criterion: 'speed', of: 'first', low: 0.25, high: 0.75, ifLow: 'second', ifHigh: 'first' }]],
    ]);
  });

  it('does not where at most it makes them level', () => {
    const { bearing, others } = disputesBetween(small, assess(small), ['alpha', 'beta']);
    expect(bearing).toEqual([]);
    expect(others[0]?.decides).toMatchObject([{ ifLow: 'second', ifHigh: null }]);
  });

  it('decides nothing where only one side is left in play', () => {
    const leftOut = { leftOut: ['manual'] };
    expect(disputesBetween(small, assess(small, leftOut), ['alpha', 'beta']).others).toMatchObject([{ decides: [] }]);
  });

  it('decides nothing where the same one is ahead whoever is right', () => {
    const model = changed([['sources/review', 'high: rates it "fast"', 'very low: rates it "slow"']]);
    expect(disputesBetween(model, assess(model), ['alpha', 'beta']).others).toMatchObject([{ decides: [] }]);
  });

  it('does not turn a choice where the lowest rating makes them level', () => {
    const model = changed([['sources/review', 'high: rates it "fast"', 'low: rates it "slow"']]);
    const { bearing, others } = disputesBetween(model, assess(model), ['alpha', 'beta']);
    expect(bearing).toEqual([]);
    expect(others).toMatchObject([{ decides: [{ low: 0.25, high: 0.75, ifLow: null, ifHigh: 'first' }] }]);
  });

  const ALPHA_LOW = '{ source: review, section: Table, row: Speed, framework: alpha, criterion: speed }';
  const ALPHA_HIGH = '{ source: manual, section: Design / Speed, row: Throughput, framework: alpha, criterion: speed }';
  const GAMMA = '{ source: manual, section: Design / Speed, row: Throughput, framework: gamma, criterion: speed }';
  const dispute = (id: string, kind: string, frameworks: string, findings: readonly string[]) => `---
id: ${id}
topic: How fast they are
kind: ${kind}
frameworks: [${frameworks}]
findings:
${findings.map((finding) => `  - ${finding}`).join('\n')}
---
They differ.
`;

  it('about both bears on a choice, after those that turn it', () => {
    const model = changed([], {
      'content/conflicts/about-both.md': dispute('about-both', 'rating', 'alpha, gamma', [ALPHA_LOW, GAMMA]),
    });
    const { bearing, others } = disputesBetween(model, assess(model), ['alpha', 'gamma']);
    expect(others).toEqual([]);
    // Each says something else of another framework: nothing hangs on who is right about one.
    expect(bearing).toMatchObject([
      { conflict: { id: 'alpha-speed' }, decides: [{ criterion: 'speed' }] },
      { conflict: { id: 'about-both' }, decides: [] },
    ]);
    const beside = disputesBetween(model, assess(model), ['alpha', 'beta']);
    expect(beside.bearing).toEqual([]);
    expect(beside.others.map(({ conflict }) => conflict.id).toSorted()).toEqual(['about-both', 'alpha-speed']);
  });

  it('over words decides nothing', () => {
    const model = changed([], {
      'content/conflicts/alpha-speed.md': dispute('alpha-speed', 'wording', 'alpha', [ALPHA_LOW, ALPHA_HIGH]),
    });
    expect(disputesBetween(model, assess(model), ['alpha', 'gamma'])).toMatchObject({
      bearing: [],
      others: [{ decides: [] }],
    });
  });

  it('over a criterion on which nobody speaks of the other decides nothing', () => {
    const model = changed([['sources/review', '| Language |', '| Docs | docs | low: writes few | | |\n| Language |']], {
      'content/conflicts/alpha-docs.md': dispute('alpha-docs', 'rating', 'alpha', [
        '{ source: review, section: Table, row: Docs, framework: alpha, criterion: docs }',
        '{ source: manual, section: Design / Speed, row: Docs, framework: alpha, criterion: docs }',
      ]),
    });
    const { others } = disputesBetween(model, assess(model), ['alpha', 'beta']);
    expect(others.find(({ conflict }) => conflict.id === 'alpha-docs')?.decides).toEqual([]);
  });
});
