import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Amount, sum } from './amounts.ts';
import type { Case } from './case.ts';
import { inWords, list, lower, points } from './format.ts';
import { criterion, entry, framework } from './names.ts';
import type { Reading, ResultText } from './result-text.ts';

export function testAgainst({ leader, second, forFirst, forSecond }: Case, read: () => Reading): void {
  test('the differences between the first two are told with their side, and add up to the lead', () => {
    const { seen, heard } = read();
    const [first, other] = [framework(leader.framework), framework(second.framework)];
    const amount = (of: readonly Amount[]) => sum(of.map((each) => each.points));
    expect(amount(forFirst) - amount(forSecond)).toBeCloseTo(leader.score - second.score, 9);
    expect(seen.titles.against).toBe(`${first} against ${other}`);
    expect(seen.says.against).toBe(
      `In all, ${points(amount(forFirst))} points for ${first} and ${points(amount(forSecond))} for ${other}.`,
    );

    const rows = (read: ResultText) => read.tables.against[0]?.slice(1) ?? [];
    const sides = [
      { of: leader.framework, all: forFirst },
      { of: second.framework, all: forSecond },
    ].map(({ of, all }) => {
      const mine = rows(heard).filter(([, , words]) => words?.startsWith(`${framework(of)} by `));
      const summed = mine.find(([label]) => /^\d+ smaller ones$/.test(label ?? ''));
      const named = all.slice(0, mine.length - (summed ? 1 : 0));
      const rest = all.slice(named.length);
      const bars = [
        ...named.map((each) => [criterion(each.criterion), points(each.points)]),
        ...(rest.length > 0 ? [[`${rest.length} smaller ones`, points(amount(rest))]] : []),
      ];
      expect(mine).toEqual(bars.map(([label, size]) => [label, '', `${framework(of)} by ${size}`]));
      return bars.map(([label, size]) => [label, '', `${size} ${entry(model.frameworks, of).monogram}`]);
    });
    expect(rows(seen)).toEqual(sides.flat());
    expect(rows(heard)).toHaveLength(sides.flat().length);
    const told = sum(
      rows(heard).map(([, , words]) => Number(words?.split(' ').at(-1)) * (words?.startsWith(`${first} by `) ? 1 : -1)),
    );
    // Each figure is rounded by at most half a tenth.
    expect(Math.abs(told - (leader.score - second.score) * 100)).toBeLessThanOrEqual(0.05 * rows(heard).length + 1e-9);
  });

  test('the fewest reasons outweigh all that speaks for the second, and with one less they do not', () => {
    const { seen } = read();
    const told = lower(seen.paragraphs.against.findLast((words) => !words.startsWith('Without your answers')) ?? '');
    const against = sum(forSecond.map((each) => each.points));
    const outweighs = (howMany: number) => sum(forFirst.slice(0, howMany).map((each) => each.points)) > against;
    const enough = forFirst.findIndex((_, place) => outweighs(place + 1)) + 1;
    const names = lower(list(forFirst.slice(0, enough).map((each) => criterion(each.criterion))));
    if (forSecond.length === 0)
      return expect(told).toBe(
        `one reason is enough, because nothing that has weight speaks for ${lower(framework(second.framework))}: ${names}.`,
      );
    expect(outweighs(enough) && !outweighs(enough - 1)).toBe(true);
    const theirs = forSecond.length === 1 ? 'the one advantage' : `all ${inWords(forSecond.length)} advantages`;
    expect(told).toContain(`${theirs} of ${lower(framework(second.framework))}`);
    // Where it takes all there are, they need no names.
    if (enough < forFirst.length) {
      expect(told).toContain(`${inWords(enough)} of the ${inWords(forFirst.length)} advantages of`);
      expect(told.split(': ').at(-1)).toBe(`${names}.`);
    }
  });
}
