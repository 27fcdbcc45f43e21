import { expect, it } from 'vitest';
import { newLanguage } from '../../../src/advisor/ranking/new-language.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';

const told = (answers: Profile['answers']) => newLanguage(model, recommend(model, { ...EMPTY_PROFILE, answers }));

it('says that the first is in a language the team does not write, and who comes first in one that it does', () => {
  // Gamma is the one in Sharp: 4 x 1 for its documentation against 2 for Snake.
  const profile = { ...EMPTY_PROFILE, answers: { language: ['know-snake'] }, importances: { docs: 8 } };
  const recommendation = recommend(model, profile);
  const [gamma, alpha] = recommendation.standings;
  expect([gamma?.framework, alpha?.framework]).toEqual(['gamma', 'alpha']);
  expect(newLanguage(model, recommendation)).toEqual({ leader: 'gamma', fact: 'language', own: 'alpha' });
});

it.each<[string, Profile['answers']]>([
  ['the first is in a language of the team', { language: ['know-snake'], people: ['yes'] }],
  ['no answer says what the team writes', { load: ['documented'] }],
  ['nobody leads', { load: ['fast', 'documented'] }],
  ['nothing has weight', {}],
])('says nothing where %s', (_, answers) => {
  expect(told(answers)).toBeUndefined();
});
