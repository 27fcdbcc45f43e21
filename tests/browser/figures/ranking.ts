import type { RuledOut, Standing } from '../../../src/advisor/ranking/recommendation.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Case, groupsOf, shareOf } from './case.ts';
import { list, lower, points, share } from './format.ts';
import { entry, framework, option, question } from './names.ts';
import type { Reading } from './result-text.ts';

const rangeOf = ({ range }: Pick<Standing, 'range'>) => `${points(range.low)}–${points(range.high)}`;

function standingRows(own: Case) {
  return own.recommendation.standings.map((standing) => ({
    seen: [
      String(standing.rank),
      `${entry(model.frameworks, standing.framework).monogram} ${framework(standing.framework)}`,
      `${points(standing.score)} ${rangeOf(standing)}`,
      share(shareOf(own, standing.framework)),
    ],
    heard: [
      `Rank ${standing.rank}: ${framework(standing.framework)}`,
      `${points(standing.score)} between ${points(standing.range.low)} and ${points(standing.range.high)}`,
      `First in ${share(shareOf(own, standing.framework))} of readings`,
    ],
  }));
}

function ruledOutRow({ framework: id, wouldScore, failures }: RuledOut): string {
  const reasons = failures.map(({ question: asked, option: chosen, fact, has }) => {
    const { name, values } = entry(model.facts, fact);
    const instead = list(has.map((value) => entry(values, value).name));
    return `Ruled out by the answer “${option(asked, chosen)}” to “${question(asked)}”. Its ${name}: ${instead}.`;
  });
  return `Ruled out: ${framework(id)} Would score ${points(wouldScore)} ${reasons.join(' ')}`;
}

/** Narrow segments have no room for their number. */
function numbersInPicture(own: Case, standing: Standing, howMany: number): string[] {
  const earned = groupsOf(own).map(({ pointsOf }) => pointsOf(standing));
  const least = earned.toSorted((a, b) => b - a)[howMany - 1] ?? Number.POSITIVE_INFINITY;
  return earned.filter((amount) => amount >= least).map((amount) => String(Math.round(amount * 100)));
}

export function testRanking(own: Case, read: () => Reading): void {
  const { standings, ruledOut } = own.recommendation;

  test('the ranking shows each rank, score, range and share of readings, and the picture is as large', () => {
    const { seen, heard } = read();
    const withoutPicture = (row: readonly string[]) => row.filter((_, place) => place !== 3);
    expect(seen.standings.map(withoutPicture)).toEqual(standingRows(own).map((row) => row.seen));
    expect(heard.standings.map((row) => row.filter((words) => words !== ''))).toEqual(
      standingRows(own).map((row) => row.heard),
    );
    for (const [place, standing] of standings.entries()) {
      const numbers = (seen.standings[place]?.[3] ?? '').split(' ').filter((number) => number !== '');
      expect(numbers).toEqual(numbersInPicture(own, standing, numbers.length));
      const picture = [...(seen.pictures[place]?.segments ?? []), ...(seen.pictures[place]?.line ?? [])];
      const earned = groupsOf(own)
        .map(({ pointsOf }) => pointsOf(standing))
        .filter((amount) => amount > 0);
      const real = [...earned, standing.range.low, standing.range.high].map((amount) => amount * 100);
      expect(picture).toHaveLength(real.length);
      for (const [index, size] of real.entries())
        expect(picture[index], `${standing.framework} ${index}`).toBeCloseTo(size, 1);
    }
    expect(heard.ruledOut.map(lower)).toEqual(ruledOut.map(ruledOutRow).map(lower));
    const order = standings.map(
      ({ rank, framework: id, score }) => `${rank}, ${framework(id)} with ${points(score)} points`,
    );
    const out = ruledOut.length === 0 ? '' : ` Ruled out: ${list(ruledOut.map(({ framework: id }) => framework(id)))}.`;
    expect(heard.figcaption).toBe(`The ranking, out of 100 points: ${order.join('; ')}.${out}`);
  });

  test('the same figures stand in the tables, by group of criteria and by rank', () => {
    const { seen } = read();
    const groups = groupsOf(own);
    const row = (result: Standing | RuledOut, place: string, score: number) => [
      framework(result.framework),
      place,
      points(score),
      rangeOf(result),
      ...groups.map(({ pointsOf }) => points(pointsOf(result))),
    ];
    const [byGroup, byRank] = seen.tables.ranking;
    expect(byGroup).toEqual([
      ['Framework', 'Rank', 'Score', 'Range', ...groups.map(({ name }) => name)],
      ...standings.map((standing) => row(standing, String(standing.rank), standing.score)),
      ...ruledOut.map((out) => row(out, 'ruled out', out.wouldScore)),
      ['Points to be had', '', '100.0', '', ...groups.map(({ weight }) => points(weight))],
    ]);
    expect(byRank).toEqual([
      ['Framework', ...standings.map((_, place) => `Rank ${place + 1}`)],
      ...standings.map(({ framework: id }) => [
        framework(id),
        ...standings.map((_, place) => share(shareOf(own, id, place + 1))),
      ]),
    ]);
  });
}
