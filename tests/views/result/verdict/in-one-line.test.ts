import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneLine } from '../../../../src/views/result/verdict/in-one-line.ts';
import { model as small } from '../../../fixtures/small-model.ts';
import { ADMIN, answering, withSecondRequirement } from '../../recommendation/profiles.ts';
import { drawn, factsOf } from './facts.ts';

describe('a result in one line', () => {
  const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);

  it('names the first with its score, as firmly as it is sure', () => {
    expect(inOneLine(drawn(close, 'clear', [0.99, 0.01, 0]))).toBe('Alpha, clear: 71.1 of 100');
    expect(inOneLine(drawn(close, 'leaning', [0.83, 0.17, 0]))).toBe('Alpha, leaning: 71.1 of 100');
    const completions = { leader: 'alpha', stays: 0.4 };
    expect(inOneLine({ ...drawn(close, 'clear', [0.99, 0.01, 0]), completions })).toBe(
      'Alpha leads so far, still open: 71.1 of 100',
    );
  });

  it('names all between whom it is too close, each with its score', () => {
    expect(inOneLine(drawn(close, 'too-close', [0.5, 0.45, 0.05]))).toBe(
      'Alpha or Gamma, too close to call: 71.1 and 68.4 of 100',
    );
    expect(inOneLine(drawn(close, 'too-close', [0.4, 0.3, 0.3]))).toBe(
      'Alpha, Gamma or Beta, too close to call: 71.1, 68.4 and 28.9 of 100',
    );
  });

  it('calls an early result nothing', () => {
    expect(inOneLine({ ...drawn(close, 'clear', [0.99, 0.01, 0]), early: true })).toBe(
      'Alpha leads so far, too early to call: 71.1 of 100',
    );
    expect(inOneLine({ ...drawn(close, 'too-close', [0.3, 0.6, 0.1]), early: true })).toBe(
      'Alpha or Gamma, too early to call: 71.1 and 68.4 of 100',
    );
  });

  it('claims nothing of a test that is not done', () => {
    expect(inOneLine({ ...close, analysis: { kind: 'testing' } })).toBe(
      'Alpha comes first, not tested yet: 71.1 of 100',
    );
    expect(inOneLine({ ...close, analysis: { kind: 'failed' } })).toBe('Alpha comes first, not tested: 71.1 of 100');
  });

  it('names all that are level', () => {
    const tied = factsOf(small, answering({ language: ['know-snake'] }), false);
    expect(inOneLine(tied)).toBe('Alpha and Beta, level: 100.0 of 100 each');
    expect(inOneLine({ ...tied, early: true })).toBe('Alpha and Beta, level so far: 100.0 of 100 each');
  });

  it('says of what is left alone why it is, and no score where there is none', () => {
    expect(inOneLine(factsOf(small, answering({ people: ['yes'], language: ['must-sharp'] })))).toBe(
      'Gamma, the only one that meets the requirements: 25.0 of 100',
    );
    expect(inOneLine(factsOf(small, answering({ language: ['must-sharp'] })))).toBe(
      'Gamma, the only one that meets the requirements',
    );
    expect(inOneLine(factsOf(small, { ...ADMIN, candidates: ['alpha'] }))).toBe(
      'Alpha, the only one considered: 100.0 of 100',
    );
    expect(inOneLine(factsOf(small, answering({ language: ['must-sharp'] }, { candidates: ['alpha', 'gamma'] })))).toBe(
      'Gamma, the only one considered that meets the requirements',
    );
  });

  it('says that nothing fits, or that there is nothing to rank by', () => {
    const { model } = withSecondRequirement();
    expect(inOneLine(factsOf(model, answering({ rule: ['rust'] })))).toBe('No framework meets the requirements');
    expect(inOneLine(factsOf(model, answering({ rule: ['rust'] }, { candidates: ['alpha'] })))).toBe(
      'No framework considered meets the requirements',
    );
    expect(inOneLine(factsOf(small, answering({})))).toBe('Nothing to rank the frameworks by yet');
  });

  it('is one line of at most 120 characters, whatever the answers', () => {
    const options = fc.record(
      Object.fromEntries(
        small.questions.map((question) => [
          question.id,
          fc.subarray(
            question.options.map(({ id }) => id),
            { maxLength: question.choose === 'many' ? question.options.length : 1 },
          ),
        ]),
      ),
    );
    const candidates = fc.subarray(small.frameworks.map(({ id }) => id));
    fc.assert(
      fc.property(options, candidates, (answers, considered) => {
        const line = inOneLine(factsOf(small, answering(answers, { candidates: considered })));
        expect(line).toMatch(/^[^\n.](?:[^\n.]|\.\d){1,119}$/);
        expect(line).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 100 },
    );
  });
});
