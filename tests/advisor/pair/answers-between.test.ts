import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { type AnswersBetween, answersBetween } from '../../../src/advisor/pair/answers-between.ts';
import type { Pair, Side } from '../../../src/advisor/pair/pair.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { changed } from './changed-model.ts';

describe('answers', () => {
  const of = (model: Model, pair: Pair) => answersBetween(model, assess(model), [], pair);
  const told = (answers: AnswersBetween, side: Side) =>
    answers.favour[side].map(
      ({ option, lead, rulesOut }) => `${option} ${lead.toFixed(2)}${rulesOut ? ' rules out' : ''}`,
    );

  it('that rule the other out come first, then those that say most', () => {
    const answers = of(small, ['alpha', 'gamma']);
    expect(told(answers, 'first')).toEqual(['must-snake 0.00 rules out', 'yes 3.00', 'know-snake 2.00', 'fast 0.17']);
    expect(told(answers, 'second')).toEqual(['must-sharp 0.00 rules out', 'documented 0.50']);
    expect([answers.neither, answers.againstBoth]).toEqual([4, 0]);
  });

  it('that rule out both, or the other, are told apart', () => {
    const answers = of(small, ['alpha', 'beta']);
    expect(told(answers, 'first')).toEqual(['yes 4.00']);
    expect(told(answers, 'second')).toEqual(['fast 0.33']);
    // Known and required Snake, docs of which nobody speaks for Beta, and all that has no effect.
    expect([answers.neither, answers.againstBoth]).toEqual([7, 1]);
  });

  it('give their reasons from what speaks most for the one favoured to what speaks most against it', () => {
    const model = changed([
      [
        'questions/load',
        '    effects:\n',
        `    effects:
      - { criterion: docs, add: 1, because: Wanted., cite: { source: manual, section: Design / Speed, row: Docs } }
      - { criterion: uses-snake, add: 1, because: Wanted., cite: { source: review, section: Table, row: Language } }
      - { criterion: admin, add: 1, because: Wanted., cite: { source: review, section: Table, row: Admin } }
`,
      ],
    ]);
    const reasons = (pair: Pair, side: Side) =>
      of(model, pair)
        .favour[side].find(({ option }) => option === 'fast')
        ?.because.map(({ criterion, lead }) => `${criterion} ${lead.toFixed(2)}`);
    expect(reasons(['alpha', 'gamma'], 'first')).toEqual(['uses-snake 1.00', 'admin 0.75', 'speed 0.17', 'docs -0.50']);
    expect(reasons(['gamma', 'alpha'], 'second')).toEqual(reasons(['alpha', 'gamma'], 'first'));
    // Both are written in Snake, and of Beta's docs nobody speaks: no reasons.
    expect(reasons(['alpha', 'beta'], 'first')).toEqual(['admin 1.00', 'speed -0.33']);
  });
});
