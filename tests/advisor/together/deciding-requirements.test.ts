import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { decidingRequirements } from '../../../src/advisor/together/deciding-requirements.ts';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { placesOf } from '../../../src/advisor/together/merged-places.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { profilesOf } from '../../fixtures/profiles.ts';
import { model } from '../../fixtures/small-model.ts';

const answering = (answers: Profile['answers']): Profile => ({ ...EMPTY_PROFILE, answers });
const ADMIN = answering({ people: ['yes'] });

test('one that rules out who would be first decides, whoever has it', () => {
  const sharp = answering({ language: ['must-sharp'], people: ['yes'] });
  expect(decidingRequirements(model, [ADMIN, sharp, ADMIN])).toEqual([
    { question: 'language', options: ['must-sharp'], by: [1], first: ['alpha'] },
  ]);
  expect(decidingRequirements(model, [sharp, sharp])).toMatchObject([{ by: [0, 1] }]);
});

test('one that everybody’s first meets does not, nor an answer that requires nothing', () => {
  expect(decidingRequirements(model, [ADMIN, answering({ language: ['must-snake'], people: ['yes'] })])).toEqual([]);
  expect(decidingRequirements(model, [ADMIN, answering({ language: ['know-snake'], people: ['yes'] })])).toEqual([]);
  expect(decidingRequirements(model, [answering({ language: ['must-snake'] })])).toEqual([]);
});

test('two that exclude each other are named together', () => {
  const [snake, sharp] = ['must-snake', 'must-sharp'].map((own) => answering({ language: [own], people: ['yes'] }));
  expect(
    decidingRequirements(
      model,
      [sharp, snake].filter((own) => own !== undefined),
    ),
  ).toEqual([{ question: 'language', options: ['must-snake', 'must-sharp'], by: [0, 1], first: ['alpha'] }]);
});

test('those told would be first indeed, if they who require it left the question open', () => {
  const groups = fc.array(
    profilesOf(model).map((profile) => sanitiseProfile(model, profile).profile),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(groups, (profiles) => {
      const first = (all: readonly Profile[]) => placesOf(model, mergeProfiles(model, all)).first;
      for (const { question, by, first: told } of decidingRequirements(model, profiles)) {
        expect(told).not.toEqual(first(profiles));
        const without = profiles.map((own, voice) =>
          by.includes(voice) ? { ...own, answers: { ...own.answers, [question]: [] } } : own,
        );
        expect(told).toEqual(first(without));
      }
    }),
    { numRuns: 40 },
  );
});
