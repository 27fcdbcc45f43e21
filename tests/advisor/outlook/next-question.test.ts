import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerFrequencies } from '../../../src/advisor/outlook/answer-frequencies.ts';
import { nextQuestion, type OpenQuestion, worthOf } from '../../../src/advisor/outlook/next-question.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { Scorer } from '../../../src/advisor/ranking/scorer.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { TOLERANCE } from '../../../src/mcda/index.ts';
import { model } from '../../fixtures/small-model.ts';

const nextWhere = (answers: AnswerFrequencies['answers'], profile = EMPTY_PROFILE) =>
  prospectsOf(model, profile, { people: 1000, answers }).next;
const given = (option: string, people: number) => [{ options: [option], people }];

describe('the question to ask next', () => {
  const language = given('not-sure', 500);

  test('is the one whose likely answers part the frameworks most', () => {
    // "Yes" moves Alpha against Beta by 4, "fast" Beta against Alpha by 1/2.
    expect(nextWhere({ people: given('yes', 500), load: given('fast', 500), language })).toBe('people');
    expect(nextWhere({ people: given('yes', 1), load: given('fast', 500), language })).toBe('load');
  });

  test('is not one that everybody answers alike', () => {
    expect(nextWhere({ people: given('yes', 1000), load: given('fast', 500), language })).toBe('load');
  });

  test('is one that rules a framework out, where people do answer so', () => {
    const rest = { people: given('yes', 500), load: given('fast', 500) };
    expect(nextWhere({ ...rest, language: given('must-sharp', 500) })).toBe('language');
    expect(nextWhere({ ...rest, language })).toBe('people');
  });

  test('follows the content where none parts anything', () => {
    expect(nextWhere({ people: given('no', 500), load: given('neither', 500), language })).toBe('people');
  });

  test('takes each answer for as likely as none where nobody has answered a question', () => {
    expect(nextWhere({ people: given('no', 500), language })).toBe('load');
  });

  test('counts what moves a contest for less, the further it is decided', () => {
    // Few say yes, which moves Alpha against Beta by 4; every other wants docs, which move Beta against Gamma by 1/2.
    const scorer = new Scorer(model, EMPTY_PROFILE);
    const [alpha, beta, gamma] = [0, 1, 2] as const;
    const worth = (id: string, lead: number) => {
      const question = scorer.questions.find((own) => own.id === id);
      if (!question) throw new Error(`There is no question ${id}.`);
      const contests = [
        { a: alpha, b: beta, lead },
        { a: beta, b: gamma, lead: 0 },
      ];
      return worthOf(scorer, question, contests, {
        people: 100,
        answers: { people: given('yes', 2), load: given('documented', 50) },
      });
    };
    expect([0, 3, 8].map((lead) => worth('people', lead) > worth('load', lead))).toEqual([true, true, false]);
  });
});

/** Questions a1, a2, b1, b2 of the themes a and b. */
const ABLE = { canChange: 'alone' } as const;
const themed: Model = {
  ...model,
  questions: model.questions
    .slice(0, 1)
    .flatMap((question) => ['a1', 'a2', 'b1', 'b2'].map((id) => ({ ...question, id, theme: id.charAt(0) }))),
};
const open: fc.Arbitrary<OpenQuestion[]> = fc.subarray(['a1', 'a2', 'b1', 'b2'], { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((question) =>
      fc.record({
        question: fc.constant(question),
        canChange: fc.constantFrom('alone', 'together', 'no'),
        worth: fc.double({ min: 0, max: 10, noNaN: true }),
      }),
    ),
  ),
);
const themeOf = (id: string | undefined) => id?.charAt(0);

describe('the next question after one of a theme', () => {
  const following = (theme: 'a1' | 'b1', a: number, b: number) =>
    nextQuestion(
      themed,
      [
        { question: 'a2', worth: a, ...ABLE },
        { question: 'b2', worth: b, ...ABLE },
      ],
      theme,
    );

  test('is of the same theme, though another is worth more', () => {
    expect(following('a1', 1, 3)).toBe('a2');
    expect(following('b1', 3, 1)).toBe('b2');
  });

  test('is of another theme that is worth much more', () => {
    expect(following('a1', 1, 9)).toBe('b2');
    expect(following('b1', 9, 1)).toBe('a2');
  });

  test('is of another theme where nothing is left to ask in the same', () => {
    expect(nextQuestion(themed, [{ question: 'b2', worth: 0, ...ABLE }], 'a1')).toBe('b2');
  });

  test('is the one that is worth most in its theme, whichever stands first', () => {
    fc.assert(
      fc.property(open, fc.constantFrom('a1', 'b1', undefined), (list, last) => {
        const next = list.find(({ question }) => question === nextQuestion(themed, list, last));
        const rivals = list.filter(
          ({ question, canChange }) =>
            themeOf(question) === themeOf(next?.question) && (canChange === 'no') === (next?.canChange === 'no'),
        );
        expect(next?.worth).toBeGreaterThanOrEqual(Math.max(...rivals.map(({ worth }) => worth)) - TOLERANCE);
      }),
    );
  });

  test('is never one that cannot change the winner while one can', () => {
    fc.assert(
      fc.property(open, fc.constantFrom('a1', 'b1', undefined), (list, last) => {
        const next = list.find(({ question }) => question === nextQuestion(themed, list, last));
        if (list.some(({ canChange }) => canChange !== 'no')) expect(next?.canChange).not.toBe('no');
        else expect(next).toBeDefined();
      }),
    );
  });
});
