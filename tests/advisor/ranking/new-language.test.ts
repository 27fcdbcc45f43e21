import { expect, it } from 'vitest';
import { newLanguage } from '../../../src/advisor/ranking/new-language.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/two-languages.ts';
import { writtenIn } from '../written-in.ts';

const told = (profile: Partial<Profile>, of = model) =>
  newLanguage(of, recommend(of, { ...EMPTY_PROFILE, ...profile }));
const SNAKE = { tongues: ['snake'] };

it('says that the first is in a language the team does not write, and who comes first in one that it does', () => {
  // Gamma, the one in Sharp, has the documentation.
  expect(told({ answers: SNAKE, importances: { docs: 24 } })).toEqual({
    leader: 'gamma',
    fact: 'language',
    learning: 'speed',
    own: 'alpha',
    gains: [],
  });
});

it('says what the other would gain besides its language, most points first', () => {
  const { own, gains } = told({ answers: SNAKE, importances: { docs: 60, admin: 8, speed: 1 } }) ?? {};
  expect(own).toBe('alpha');
  // Alpha: very high on the admin panel, and on speed low by one voice and high by one of twice its trust; Gamma: low and moderate.
  expect(gains).toEqual([
    { criterion: 'admin', points: expect.closeTo((8 * 0.75) / 77) },
    { criterion: 'speed', points: expect.closeTo(((0.25 + 2 * 0.75) / 3 - 0.5) / 77) },
  ]);
});

it.each<[string, Partial<Profile>]>([
  ['the first is in a language of the team', { answers: SNAKE }],
  ['nobody says what the team writes', { answers: { tongues: ['none'] }, importances: { docs: 24 } }],
  ['a language counts by hand alone', { importances: { docs: 24, 'uses-snake': 8 } }],
  ['nothing has weight', {}],
  ['the only one left is in a language of the team', { answers: SNAKE, candidates: ['alpha'] }],
  ['one is left and nobody says what the team writes', { candidates: ['gamma'], importances: { docs: 24 } }],
])('says nothing where %s', (_, profile) => {
  expect(told(profile)).toBeUndefined();
});

it('says nothing where the first is level with another', () => {
  const turned = writtenIn({ alpha: ['sharp'], beta: ['sharp'], gamma: ['snake'] });
  // For Alpha 12 and half of 2; for Gamma a quarter of 12, 2, and 8 for its language.
  const level = { answers: SNAKE, candidates: ['alpha', 'gamma'], importances: { admin: 12, docs: 2 } };
  const { verdict } = recommend(turned, { ...EMPTY_PROFILE, ...level });
  expect(verdict).toEqual({ kind: 'tied', leaders: ['alpha', 'gamma'] });
  expect(told(level, turned)).toBeUndefined();
});

it('says nothing where several are left and none is in a language of the team', () => {
  const sharp = writtenIn({ beta: ['sharp'] });
  const two = { answers: SNAKE, candidates: ['beta', 'gamma'], importances: { docs: 24 } };
  expect(recommend(sharp, { ...EMPTY_PROFILE, ...two }).verdict).toMatchObject({ kind: 'leads', leader: 'gamma' });
  expect(told(two, sharp)).toBeUndefined();
});

it('says so of the only one left too, with nobody beside it', () => {
  expect(told({ answers: { ...SNAKE, language: ['must-sharp'] }, importances: { docs: 24 } })).toEqual({
    leader: 'gamma',
    fact: 'language',
    learning: 'speed',
    own: undefined,
    gains: [],
  });
});

it('takes nothing for a language that an answer to another question asks for', () => {
  // Plain code asks for one of the two Python interfaces.
  const answers = { languages: ['python'], async: ['plain'], protocols: ['openapi'], input: ['strict'] };
  expect(told({ answers }, real)).toBeUndefined();
});
