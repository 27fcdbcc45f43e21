import { expect, test } from 'vitest';
import { vetoesOf } from '../../../src/advisor/together/vetoes.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';

const needing = (language: string): Profile => ({ ...EMPTY_PROFILE, answers: { language: [language] } });
const told = (profiles: readonly Profile[], leftOut: readonly string[] = []) =>
  [...vetoesOf(model, profiles, leftOut)].map(([framework, vetoes]) => [
    framework,
    ...vetoes.map(({ voice, failure }) => `${voice} ${failure.option} ${failure.has.join()}`),
  ]);

test('each framework is ruled out by everybody whose requirement it fails', () => {
  const all = [needing('must-snake'), needing('know-snake'), needing('must-sharp'), needing('must-sharp')];
  expect(told(all)).toEqual([
    ['gamma', '0 must-snake sharp'],
    ['alpha', '2 must-sharp snake', '3 must-sharp snake'],
    ['beta', '2 must-sharp snake', '3 must-sharp snake'],
  ]);
});

test('a source that does not count for all rules nothing out', () => {
  expect(told([needing('must-sharp')], ['review'])).toEqual([]);
});
