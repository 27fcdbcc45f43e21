import { assess } from '../../../src/advisor/evidence/assess.ts';
import type { Reason, Standing } from '../../../src/advisor/ranking/recommendation.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { RATINGS } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import type { Case } from './case.ts';
import { list, lower, points } from './format.ts';
import { criterion, framework } from './names.ts';
import { origin } from './origin.ts';
import type { Reading } from './result-text.ts';

function reasonRow(standing: Standing, reason: Reason, profile: Profile) {
  const cell = assess(model, profile).cell(standing.framework, reason.criterion);
  const rating = cell.known ? (RATINGS[Math.round(cell.value * (RATINGS.length - 1))] ?? '') : 'unknown';
  const start = `${criterion(reason.criterion)} ${rating}${cell.disputed ? ' disputed' : ''}`;
  const [own, of] = [points(reason.points), points(reason.of)];
  return {
    unknown: { seen: `${start} ${own} of ${of} assumed`, heard: `${start} ${own} of ${of} points assumed` },
    carries: { seen: `${start} ${own} of ${of}`, heard: `${start} earns ${own} of ${of} points` },
    costs: { seen: `${start} ${points(-reason.points)} of ${of}`, heard: `${start} loses ${own} of ${of} points` },
  }[reason.kind];
}

/** The line that opens a framework's reasons. */
function inShort({ framework: id, carries, costs, score }: Standing): string {
  const most = carries.slice(0, 2).map((reason) => criterion(reason.criterion));
  const least = costs.find(({ kind }) => kind === 'costs');
  const carried = most.length > 0 ? list(most) : 'nothing that has weight';
  const loses = least
    ? `loses most on ${criterion(least.criterion)}`
    : costs.length > 0
      ? 'what sources do not say is assumed half-way'
      : 'loses on nothing';
  return `${framework(id)} Carried by ${carried}; ${loses} ${points(score)}`;
}

export function testReasons(own: Case, read: () => Reading): void {
  const { leader } = own;
  const { standings, weights } = own.recommendation;

  test('every reason of every framework shows its points, its rating and where its weight comes from', () => {
    const { seen, heard } = read();
    const lists = (read: 'seen' | 'heard') =>
      standings.flatMap((standing) =>
        [standing.carries, standing.costs].map((reasons) =>
          reasons.map((reason) => reasonRow(standing, reason, own.profile)[read]),
        ),
      );
    expect(seen.titles.why).toBe(`Why ${framework(leader.framework)}`);
    expect(seen.reasons.map(({ rows }) => rows.map(({ line }) => line))).toEqual(lists('seen'));
    expect(heard.reasons.map(({ rows }) => rows.map(({ line }) => line))).toEqual(lists('heard'));
    expect(heard.reasons.map(({ of, title }) => [lower(of), title])).toEqual(
      standings.flatMap((standing) => {
        const of = standing === leader ? '' : lower(inShort(standing));
        const unknown = standing.costs.some(({ kind }) => kind === 'unknown');
        return [
          [of, 'Carries it'],
          [of, unknown ? 'Costs it, or is unknown' : 'Costs it'],
        ];
      }),
    );
    const opened = standings.flatMap(({ framework: id, carries, costs }) =>
      [...carries, ...costs].map((reason) => {
        const weight = weights.find((each) => each.criterion === reason.criterion);
        const cell = assess(model, own.profile).cell(id, reason.criterion);
        const origins = weight ? origin(weight) : { weight: '', from: [] };
        return { ...origins, findings: cell.findings.length + cell.outdated.length };
      }),
    );
    expect(seen.reasons.flatMap(({ rows }) => rows)).toMatchObject(
      opened.map(({ weight, from, findings }) => ({ weight, from, findings })),
    );
  });
}
