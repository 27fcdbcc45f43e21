import { expect, it } from 'vitest';
import { unlikelyFor } from '../../../src/advisor/outlook/unlikely-answers.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/two-languages.ts';

/** Whether somebody with these answers is unlikely to require one of these values. */
const unlikely = (answers: Profile['answers'], fact: string, ...anyOf: string[]) =>
  unlikelyFor(model, { ...EMPTY_PROFILE, answers })({ requires: { fact, anyOf, because: 'It must be.' } });
const SNAKE = { tongues: ['snake'] };

it('a language that the team does not write is unlikely to be required of it', () => {
  expect(unlikely(SNAKE, 'language', 'sharp')).toBe(true);
  expect(unlikely(SNAKE, 'language', 'snake')).toBe(false);
});

it('one of several that it writes is enough', () => {
  expect(unlikely(SNAKE, 'language', 'sharp', 'snake')).toBe(false);
});

it('nothing is unlikely where the team did not say what it writes, or writes none of those asked for', () => {
  for (const answers of [{}, { tongues: ['none'] }]) expect(unlikely(answers, 'language', 'sharp')).toBe(false);
});

it('a language says nothing of other facts', () => {
  expect(unlikely(SNAKE, 'licence', 'free')).toBe(false);
});

it('an answer that requires nothing is likely', () => {
  expect(unlikelyFor(model, { ...EMPTY_PROFILE, answers: SNAKE })({})).toBe(false);
});
