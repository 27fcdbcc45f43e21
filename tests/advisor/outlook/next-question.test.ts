import { describe, expect, test } from 'vitest';
import type { AnswerFrequencies } from '../../../src/advisor/outlook/answer-frequencies.ts';
import { nextQuestion } from '../../../src/advisor/outlook/next-question.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { Scorer } from '../../../src/advisor/ranking/scorer.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
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
    const open = scorer.questions.filter(({ id }) => id !== 'language');
    const [alpha, beta, gamma] = [0, 1, 2] as const;
    const next = (lead: number) =>
      nextQuestion(
        scorer,
        open,
        [
          { a: alpha, b: beta, lead },
          { a: beta, b: gamma, lead: 0 },
        ],
        { people: 100, answers: { people: given('yes', 2), load: given('documented', 50) } },
      )?.id;
    expect([0, 3, 8].map(next)).toEqual(['people', 'people', 'load']);
  });
});
