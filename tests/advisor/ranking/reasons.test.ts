import { expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Reason } from '../../../src/advisor/ranking/recommendation.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';

const rounded = (points: number) => Math.round(points * 1e6) / 1e6;
/** Importances add up to 10, so that points are of 10. */
const told = (reasons: readonly Reason[] = []) =>
  reasons.map(({ kind, criterion, points, of }) => [kind, criterion, rounded(points * 10), rounded(of * 10)]);

function reasons(framework: string, importances: Profile['importances']) {
  const { standings } = recommend(model, { ...EMPTY_PROFILE, importances });
  const own = standings.find((standing) => standing.framework === framework);
  return { carries: told(own?.carries), costs: told(own?.costs) };
}

test('what carries a framework is above the middle of the scale, most points first', () => {
  // Alpha's speed is 7/12, its admin 1 and its docs 1/2.
  expect(reasons('alpha', { speed: 3, admin: 2, docs: 5 })).toEqual({
    carries: [
      ['carries', 'admin', 2, 2],
      ['carries', 'speed', 1.75, 3],
    ],
    costs: [['costs', 'docs', 2.5, 5]],
  });
});

test('what it costs is told by the points lost, and what nobody speaks of by the half that is open', () => {
  // Beta's speed is 3/4, its admin 0; nobody speaks of its docs.
  expect(reasons('beta', { docs: 5, admin: 4, speed: 1 })).toEqual({
    carries: [['carries', 'speed', 0.75, 1]],
    costs: [
      ['costs', 'admin', 4, 4],
      ['unknown', 'docs', 2.5, 5],
    ],
  });
});

test('each reason has the findings behind it', () => {
  const { standings } = recommend(model, { ...EMPTY_PROFILE, importances: { speed: 1 } });
  const number = (source: string, framework: string) =>
    model.findings.findIndex(
      (own) =>
        own.kind === 'rated' && own.source === source && own.framework === framework && own.criterion === 'speed',
    );
  expect(standings.flatMap(({ carries, costs }) => [...carries, ...costs])).toMatchObject([
    { kind: 'carries', findings: [number('review', 'beta')] },
    { kind: 'carries', findings: [number('manual', 'alpha'), number('review', 'alpha')].sort((a, b) => a - b) },
    { kind: 'costs', findings: [number('manual', 'gamma')] },
  ]);
});
