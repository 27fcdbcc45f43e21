import type { Weight } from '../../../src/advisor/ranking/recommendation.ts';
import type { Rival, WeightChange, WeightInterval } from '../../../src/advisor/robustness/analysis.ts';
import { expect, test } from '../site.ts';
import { sum } from './amounts.ts';
import type { Case } from './case.ts';
import { inWords, list, lower, points, weightOf } from './format.ts';
import { criterion, framework } from './names.ts';
import type { Reading } from './result-text.ts';

function robustnessInWords({ leader, second, analysis }: Case): string {
  const [ahead, behind] = [framework(leader.framework), framework(second.framework)];
  const robustness = analysis.rivals[0]?.robustness;
  if (robustness === null || robustness === undefined)
    return `${behind} is better than ${ahead} on nothing that has weight, so no change of these weights puts it ahead.`;
  const factor = (Math.floor(robustness * 100) / 100).toFixed(2);
  if (factor === '1.00')
    return `Were every weight off by 1%, all in the worst direction, ${behind} would be level or ahead.`;
  return `${ahead} stays ahead of ${behind} as long as no weight is off by a factor of ${factor} or more, even if all are wrong at once.`;
}

/** As many moves as are told, the largest first, then the number of the others. */
function changeInWords(change: WeightChange, told: number): string {
  if (change.moves.length === 0) return 'It is level already.';
  const size = points(change.distance / 2);
  const moved = size === '0.0' ? 'less than 0.1%' : `${size}%`;
  // A move too small for its figures to differ is not worth telling.
  const visible = change.moves.filter(({ from, to }) => weightOf(from) !== weightOf(to));
  if (visible.length === 0) return `Move ${moved} of the weight.`;
  const moves = visible
    .slice(0, told)
    .map(({ criterion: id, from, to }) => `${criterion(id)} from ${weightOf(from)} to ${weightOf(to)}`);
  const more = visible.length - told;
  return `Move ${moved} of the weight: ${list(more > 0 ? [...moves, `${inWords(more)} smaller moves`] : moves)}.`;
}

/** What brings a rival level, and what more it takes to be first alone. */
function rivalInWords({ change, takeover }: Rival, told: number): string {
  const added = takeover && takeover.adds.length > 0 ? list(takeover.adds.map(criterion)) : null;
  if (!change)
    return takeover
      ? `No weights of what counts now do. With weight on ${added}, ${takeover.alone ? 'it comes first' : 'it is level'}.`
      : 'No weights put it level with the first.';
  const level = changeInWords(change, told);
  if (takeover && !takeover.alone) return `${level} It can be no more than level.`;
  return added ? `${level} To come first alone, it takes weight on ${added} as well.` : level;
}

function intervalRow({ criterion: id, weight, low, high, lowRival, highRival }: WeightInterval): string[] {
  const ends = [
    ...(lowRival === null ? [] : [end(lowRival, low, 'below', '0.0%')]),
    ...(highRival === null ? [] : [end(highRival, high, 'above', '100.0%')]),
  ];
  const always = ends.length === 0;
  return [
    criterion(id),
    weightOf(weight),
    always ? 'at any weight' : `${weightOf(low)} to ${weightOf(high)}`,
    always ? 'Nobody' : ends.join(' '),
  ];
}

/** Beyond the last weight there is, nobody can be: there they are level. */
function end(rival: string, at: number, side: 'below' | 'above', last: string): string {
  const weight = weightOf(at);
  return weight === last ? `Level with ${framework(rival)} at ${weight}` : `${framework(rival)} ${side} ${weight}`;
}

/** How far a weight is from where another draws level. */
const roomIn = ({ weight, low, high, lowRival, highRival }: WeightInterval) =>
  Math.min(
    lowRival === null ? Number.POSITIVE_INFINITY : weight - low,
    highRival === null ? Number.POSITIVE_INFINITY : high - weight,
  );

/** The scores with other weights, by framework. */
function scoresWith({ recommendation }: Case, weightIn: (weight: Weight) => number): Map<string, number> {
  return new Map(
    recommendation.standings.map(({ framework: id, contributions }) => [
      id,
      sum(recommendation.weights.map((own, place) => weightIn(own) * (contributions[place]?.value ?? 0))),
    ]),
  );
}

/** How far a framework is behind the best of these scores. */
const behindBest = (scores: ReadonlyMap<string, number>, id: string) =>
  Math.max(...scores.values()) - (scores.get(id) ?? Number.NEGATIVE_INFINITY);

/** The scores with one weight at the end of its interval, the others keeping their proportions. */
function scoresAt(own: Case, interval: WeightInterval, at: number): Map<string, number> {
  const others = own.recommendation.weights.length - 1;
  return scoresWith(own, ({ criterion: id, weight }) => {
    if (id === interval.criterion) return at;
    return interval.weight < 1 ? (weight * (1 - at)) / (1 - interval.weight) : (1 - at) / others;
  });
}

/** The weight that needs the smallest factor, up or down, against all others together. */
/** @param upFor only more weight, and what puts this one first */
function nearestOf({ analysis }: Case, upFor?: string) {
  const against = (weight: number) => weight / (1 - weight);
  return analysis.intervals
    .flatMap((interval) =>
      (
        [
          [interval.low, interval.lowRival, false],
          [interval.high, interval.highRival, true],
        ] as const
      ).flatMap(([at, rival, more]) =>
        rival === null || (more && at === 1) || (upFor !== undefined && (rival !== upFor || !more))
          ? []
          : [{ interval, at, rival, more, times: against(at) / against(interval.weight) }],
      ),
    )
    .sort((a, b) => Math.max(a.times, 1 / a.times) - Math.max(b.times, 1 / b.times))[0];
}

function nearestInWords(nearest: ReturnType<typeof nearestOf>): string {
  if (!nearest) return 'No weight, changed alone, does.';
  const { interval, rival } = nearest;
  if (nearest.times > 10 || nearest.times < 0.1)
    return 'No weight, changed alone, does: not even one ten times as large or as small.';
  return `If ${criterion(interval.criterion)} counted ${timesOf(nearest)} now, ${framework(rival)} would come first.`;
}

function timesOf({ times, more }: { readonly times: number; readonly more: boolean }): string {
  const [up, down] = [Math.ceil(times * 10) / 10, Math.floor(times * 100)];
  if (more) return up > 1 ? `more than ${up.toFixed(1)} times as much as` : 'the least bit more than';
  return down < 100 ? `less than ${down}% of what it counts` : 'the least bit less than';
}

/** The figures in it; or in what would put a certain rival first. */
export function timesTold(own: Case, upFor?: string): readonly string[] {
  const nearest = nearestOf(own, upFor);
  return (nearest && nearestInWords(nearest).match(/[\d.]+%?(?= times| of what)/g)) ?? [];
}

export function testWeightChanges(own: Case, read: () => Reading): void {
  const { analysis, leader } = own;
  const { standings } = own.recommendation;

  test('the weights that would change the winner are those of the analysis, and do', () => {
    const { seen, heard } = read();
    expect(seen.paragraphs.change).toContain(robustnessInWords(own));
    expect(heard.moves.map(([rival]) => rival)).toEqual(standings.slice(1).map(({ framework: id }) => framework(id)));
    for (const [place, rival] of analysis.rivals.entries()) {
      const told = (seen.moves[place]?.[1] ?? '').replace(/ (Put .* first|Make .* level with the first)$/, '');
      expect(lower(told)).toBe(lower(rivalInWords(rival, told.split(' from ').length - 1)));
      if (!rival.change) continue;
      const { moves, distance } = rival.change;
      expect(sum(moves.map(({ from, to }) => Math.abs(to - from)))).toBeCloseTo(distance, 6);
      expect(sum(moves.map(({ from, to }) => to - from))).toBeCloseTo(0, 6);
      const to = new Map(moves.map((move) => [move.criterion, move.to]));
      const after = scoresWith(own, (weight) => to.get(weight.criterion) ?? weight.weight);
      expect(behindBest(after, rival.framework)).toBeLessThan(1e-6);
    }

    const nearest = nearestOf(own);
    expect(lower(seen.turns[1] ?? '').replace(/ try it out$/, '')).toBe(lower(nearestInWords(nearest)));
    if (nearest) {
      const { interval, at, rival } = nearest;
      const scores = scoresAt(own, interval, at);
      expect(behindBest(scores, rival)).toBeLessThan(1e-6);
    }

    const rows = seen.tables.change.flatMap((table) => table.slice(1));
    expect(rows.toSorted()).toEqual(analysis.intervals.map(intervalRow).toSorted());
    // Those nearest to a change come first.
    const rooms = rows.map(([name]) =>
      Math.min(...analysis.intervals.filter((each) => criterion(each.criterion) === name).map(roomIn)),
    );
    expect(rooms).toEqual(rooms.toSorted((a, b) => (a === b ? 0 : a - b)));
    for (const interval of analysis.intervals)
      for (const [at, rival] of [
        [interval.low, interval.lowRival],
        [interval.high, interval.highRival],
      ] as const) {
        const scores = scoresAt(own, interval, at);
        expect(behindBest(scores, leader.framework)).toBeLessThan(1e-6);
        if (rival !== null) expect(behindBest(scores, rival)).toBeLessThan(1e-6);
      }
  });
}
