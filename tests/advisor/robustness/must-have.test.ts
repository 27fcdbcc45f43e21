import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { mustHavesOf } from '../../../src/advisor/robustness/must-have.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { withSecondRequirement } from '../../views/recommendation/profiles.ts';

const answering = (answers: Profile['answers']): Profile => ({ ...EMPTY_PROFILE, answers });
const ofSnake = (answers: Profile['answers']) => mustHavesOf({ model, profile: answering(answers) }).get('uses-snake');

describe('a criterion that can be required', () => {
  test('is one that holds by the very values that an option asks for', () => {
    expect([...mustHavesOf({ model, profile: EMPTY_PROFILE }).keys()]).toEqual(['uses-snake']);
    const found = mustHavesOf({ model: real, profile: EMPTY_PROFILE });
    expect([...found].map(([criterion, { question, option }]) => [criterion, question.id, option.id])).toEqual([
      ['uses-python', 'fixed-language', 'python'],
      ['uses-js', 'fixed-language', 'javascript'],
      ['uses-dotnet', 'fixed-language', 'dotnet'],
    ]);
  });

  test('is not one of which an option asks for a part', () => {
    const criteria = model.criteria.map((own) =>
      own.id === 'uses-snake' ? { ...own, from: { fact: 'language', holds: ['snake', 'sharp'] } } : own,
    );
    expect(mustHavesOf({ model: { ...model, criteria }, profile: EMPTY_PROFILE }).size).toBe(0);
  });

  test('is required by the answer, in place of another to that question', () => {
    expect(ofSnake({ people: ['yes'], language: ['know-snake'] })).toMatchObject({
      held: false,
      given: ['know-snake'],
      otherwise: answering({ people: ['yes'], language: ['must-snake'] }),
    });
  });

  test('is required no more without that answer', () => {
    const held = ofSnake({ people: ['yes'], language: ['must-snake'] });
    expect(held).toMatchObject({ held: true, otherwise: answering({ people: ['yes'] }) });
  });

  test('is required beside other answers where several may be given, but not beside “none”', () => {
    const { model: own } = withSecondRequirement();
    const snakeless = own.questions.filter(({ id }) => id !== 'language');
    const sharp = own.criteria.map((each) =>
      each.id === 'uses-snake' ? { ...each, from: { fact: 'language', holds: ['sharp'] } } : each,
    );
    const answers = (...rule: string[]) =>
      mustHavesOf({ model: { ...own, criteria: sharp, questions: snakeless }, profile: answering({ rule }) }).get(
        'uses-snake',
      )?.otherwise.answers;
    expect(answers('rust')).toEqual({ rule: ['sharp', 'rust'] });
    expect(answers()).toEqual({ rule: ['sharp'] });
    expect(answers('none')).toEqual({ rule: ['sharp'] });
    expect(answers('sharp', 'rust')).toEqual({ rule: ['rust'] });
  });

  test('rules out who lacks it, and nobody else', () => {
    for (const [criterion, { otherwise }] of mustHavesOf({ model: real, profile: EMPTY_PROFILE })) {
      const { standings, ruledOut } = recommend(real, { ...otherwise, importances: { [criterion]: 8 } });
      expect(standings.every(({ score }) => score === 1)).toBe(true);
      expect(ruledOut.every(({ wouldScore }) => wouldScore === 0)).toBe(true);
    }
  });
});
