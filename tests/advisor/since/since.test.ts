import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import { EVERYTHING, Mixer, NOTHING } from '../../../src/advisor/since/mixer.ts';
import { sideOf } from '../../../src/advisor/since/side.ts';
import { since } from '../../../src/advisor/since/since.ts';
import { compile } from '../../../src/compiler/compile.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { anyModel, anyProfile, firstOf } from '../any-model.ts';

/** Two states of the data, as unlike as can be, with a profile that one of them knows. */
const anyPair = fc
  .tuple(anyModel, anyModel)
  .chain(([before, after]) =>
    fc.oneof(anyProfile(before), anyProfile(after)).map((profile) => ({ before, after, profile })),
  );

const firstIn = (model: Model, profile: Profile) => firstOf(model, sanitiseProfile(model, profile).profile);

describe('of any two states', () => {
  test('the same has no change', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => anyProfile(model).map((profile) => ({ model, profile }))),
        (own) => {
          const { cells, importances, places, lists, causes } = since(own.model, own.model, own.profile);
          expect([cells, importances, places, causes]).toEqual([[], [], [], []]);
          expect(Object.values(lists).flatMap(({ added, removed }) => [...added, ...removed])).toEqual([]);
        },
      ),
    );
  });

  test('one seen from the other mirrors it', () => {
    fc.assert(
      fc.property(anyPair, ({ before, after, profile }) => {
        const [forth, back] = [since(before, after, profile), since(after, before, profile)];
        const byPlace = <T extends object>(entries: readonly T[]) =>
          entries.map((entry) => JSON.stringify(Object.entries(entry).sort())).sort();
        expect(forth.before).toEqual(back.after);
        expect(byPlace(forth.cells)).toEqual(
          byPlace(back.cells.map(({ before, after, ...cell }) => ({ ...cell, before: after, after: before }))),
        );
        expect(byPlace(forth.importances)).toEqual(
          byPlace(back.importances.map(({ before, after, ...own }) => ({ ...own, before: after, after: before }))),
        );
        expect(byPlace(forth.places)).toEqual(
          byPlace(
            back.places.map(({ framework, ranked }) => ({ framework, ranked: ranked === 'now' ? 'then' : 'now' })),
          ),
        );
        expect(forth.lists.frameworks.added).toEqual(back.lists.frameworks.removed);
        expect(forth.lists.questions.removed).toEqual(back.lists.questions.added);
        expect(forth.causes.length > 0).toBe(back.causes.length > 0);
      }),
    );
  });

  test('a mixture without anything of today is the ranking of then, and one with all of it is today’s', () => {
    fc.assert(
      fc.property(anyPair, ({ before, after, profile }) => {
        const mixer = new Mixer(sideOf(before, profile), sideOf(after, profile));
        expect(mixer.first(NOTHING).toSorted()).toEqual(firstIn(before, profile).sort());
        expect(mixer.first(EVERYTHING).toSorted()).toEqual(firstIn(after, profile).sort());
      }),
    );
  });

  test('there is a cause exactly where another is first, and each puts those first that it says', () => {
    fc.assert(
      fc.property(anyPair, ({ before, after, profile }) => {
        const { causes } = since(before, after, profile);
        const [then, now] = [firstIn(before, profile).sort(), firstIn(after, profile).sort()];
        expect(causes.length > 0).toBe(then.join() !== now.join());
        for (const { first } of causes) expect(first.toSorted()).not.toEqual(then);
        const areToday = causes.map(({ first }) => first.toSorted().join() === now.join());
        expect(areToday).toEqual(areToday.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test('a cell is a cause exactly where the findings of today in it alone, among those of then, put another first', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPair, ({ before, after, profile }) => {
        const { cells, causes } = since(before, after, profile);
        const then = firstIn(before, profile).sort().join();
        if (then === firstIn(after, profile).sort().join()) return;
        for (const { framework, criterion, weight } of cells) {
          if (weight === 0 || !isRated(before, criterion)) continue;
          const inCell = (own: Model['findings'][number]) =>
            own.kind === 'rated' && own.framework === framework && own.criterion === criterion;
          const mixed = {
            ...before,
            findings: [...before.findings.filter((own) => !inCell(own)), ...after.findings.filter(inCell)],
          };
          const first = firstIn(mixed, profile).sort();
          const told = causes.find(
            (cause) => cause.kind === 'cell' && cause.framework === framework && cause.criterion === criterion,
          );
          expect(told?.first.toSorted() ?? then.split(',').filter(Boolean)).toEqual(first);
          if (told) seen++;
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

const isRated = ({ criteria }: Model, id: string) => criteria.some((own) => own.id === id && !own.from);

const answering = (answers: Profile['answers']): Profile => ({ ...EMPTY_PROFILE, answers });

/** The small model with texts of its files replaced. */
function smallWith(...changes: readonly (readonly [file: string, from: string, to: string])[]): Model {
  const files: Record<string, string> = {};
  for (const [file, from, to] of changes) {
    const text = files[file] ?? SMALL_CONTENT[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
    files[file] = text.replace(from, to);
  }
  const compiled = compile(contentWith(files));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.knowledge.model;
}

const REVIEW = 'content/sources/review.md';
const MANUAL = 'content/sources/manual.md';
const ADMIN = '| Admin | admin | very high: generates one | very low: has none | low: has an add-on |';
const adminRow = (alpha: string, beta: string, gamma: string) =>
  `| Admin | admin | ${alpha}: says so | ${beta}: says so | ${gamma}: says so |`;
const added = (criterion: string, from: number, to: number): readonly [string, string, string] => [
  criterion === 'admin' ? 'content/questions/people.md' : 'content/questions/load.md',
  `criterion: ${criterion}, add: ${from}`,
  `criterion: ${criterion}, add: ${to}`,
];

/** Alpha is first in each, under the small model as it is. */
const SCREENS = answering({ people: ['yes'] });
const DOCUMENTED = answering({ people: ['yes'], load: ['documented'] });

describe('what put another first', () => {
  const causesIn = (after: Model, profile: Profile) => since(small, after, profile).causes;

  test('is nothing where the same is first', () => {
    expect(causesIn(smallWith([REVIEW, ADMIN, adminRow('high', 'low', 'low')]), SCREENS)).toEqual([]);
  });

  test('is the one rating that does it alone, and no other that changed', () => {
    const after = smallWith([REVIEW, ADMIN, adminRow('very low', 'very low', 'moderate')]);
    expect(causesIn(after, SCREENS)).toEqual([
      { kind: 'cell', framework: 'alpha', criterion: 'admin', first: ['gamma'] },
    ]);
  });

  test('is the ratings on one criterion, where only several do it', () => {
    const after = smallWith([REVIEW, ADMIN, adminRow('moderate', 'very low', 'high')]);
    expect(causesIn(after, SCREENS)).toEqual([{ kind: 'criterion', criterion: 'admin', first: ['gamma'] }]);
  });

  test('is all ratings, where no criterion does it', () => {
    const after = smallWith(
      [REVIEW, ADMIN, adminRow('moderate', 'very low', 'moderate')],
      [MANUAL, 'moderate: serves some', 'very high: serves all'],
    );
    expect(causesIn(after, answering({ people: ['yes'], load: ['fast'] }))).toEqual([
      { kind: 'cells', first: ['gamma'] },
    ]);
  });

  test('is what an answer adds to one criterion, or to several', () => {
    expect(causesIn(smallWith(added('docs', 1, 8)), DOCUMENTED)).toEqual([
      { kind: 'importance', criterion: 'docs', first: ['gamma'] },
    ]);
    expect(causesIn(smallWith(added('admin', 4, 2), added('docs', 1, 4)), DOCUMENTED)).toEqual([
      { kind: 'importances', first: ['gamma'] },
    ]);
  });

  test('is a requirement that the first does not meet any more', () => {
    const after = smallWith([REVIEW, '| snake: is written in Snake |', '| sharp: is written in Sharp |']);
    expect(causesIn(after, answering({ people: ['yes'], language: ['must-snake'] }))).toEqual([
      { kind: 'place', framework: 'alpha', first: ['beta'] },
    ]);
  });

  test('is each framework whose coming or going does it, of those that were tied too', () => {
    const after = smallWith([REVIEW, '| sharp: is written in Sharp |', '| snake: is written in Snake |']);
    const profile = answering({ load: ['documented'], language: ['must-snake'] });
    expect(causesIn(after, profile)).toEqual([{ kind: 'place', framework: 'gamma', first: ['gamma'] }]);
    const both = smallWith(
      [REVIEW, '| snake: is written in Snake | snake: is written in Snake |', '| sharp: is Sharp | sharp: is Sharp |'],
      [REVIEW, '| sharp: is written in Sharp |', '| snake: is written in Snake |'],
    );
    expect(causesIn(both, profile)).toEqual([
      { kind: 'place', framework: 'gamma', first: ['gamma'] },
      { kind: 'place', framework: 'alpha', first: ['beta'] },
      { kind: 'place', framework: 'beta', first: ['alpha'] },
    ]);
  });

  test('is all of it together, where neither ratings nor importances do it', () => {
    const after = smallWith([REVIEW, ADMIN, adminRow('moderate', 'very low', 'low')], added('docs', 1, 4));
    expect(causesIn(after, DOCUMENTED)).toEqual([{ kind: 'everything', first: ['gamma'] }]);
  });
});

describe('what changed', () => {
  test('has the cells that count first, by the points that they moved', () => {
    const after = smallWith(
      [REVIEW, ADMIN, adminRow('high', 'very low', 'high')],
      [MANUAL, 'moderate: serves some', 'very high: serves all'],
    );
    expect(
      since(small, after, SCREENS).cells.map(({ framework, criterion, weight }) => [framework, criterion, weight]),
    ).toEqual([
      ['gamma', 'admin', 1],
      ['alpha', 'admin', 1],
      ['gamma', 'speed', 0],
    ]);
  });

  test('has a cell that counts in one of the two states, before all that count in neither', () => {
    const after = smallWith(
      [MANUAL, 'moderate: serves some', 'very high: serves all'],
      [MANUAL, 'moderate: writes half of them', 'high: writes most of them'],
      ['content/questions/people.md', 'criterion: admin, add: 4', 'criterion: docs, add: 4'],
    );
    const told = (before: Model, now: Model) =>
      since(before, now, SCREENS).cells.map(({ framework, criterion, weight }) => [framework, criterion, weight]);
    const both = [
      ['alpha', 'docs', 1],
      ['gamma', 'speed', 0],
    ];
    expect(told(small, after)).toEqual(both);
    expect(told(after, small)).toEqual(both);
  });

  test('has a cell of which only the dispute, or whether it is known, has changed', () => {
    const told = (after: Model) =>
      since(small, after, SCREENS).cells.map(({ framework, criterion, before, after }) => [
        `${framework} ${criterion}`,
        [before.known, after.known],
        [before.disputed, after.disputed],
      ]);
    const settled = smallWith([REVIEW, 'low: rates it "slow"', 'high: rates it "fast"']);
    expect(told(settled)).toContainEqual(['alpha speed', [true, true], [true, false]]);
    const silent = smallWith([MANUAL, 'moderate: serves some', '']);
    expect(told(silent)).toEqual([['gamma speed', [true, false], [false, false]]]);
  });

  test('leaves out what only a source says that does not count', () => {
    const after = smallWith([REVIEW, ADMIN, adminRow('low', 'low', 'low')]);
    expect(since(small, after, { ...SCREENS, leftOut: ['review'] }).cells).toEqual([]);
  });

  test('names the frameworks that are ranked in only one of both, and the importances', () => {
    const after = smallWith(
      [REVIEW, '| snake: is written in Snake |', '| sharp: is written in Sharp |'],
      added('admin', 4, 8),
    );
    expect(since(small, after, answering({ people: ['yes'], language: ['must-snake'] }))).toMatchObject({
      places: [{ framework: 'alpha', ranked: 'then' }],
      importances: [{ criterion: 'admin', before: 4, after: 8 }],
    });
  });
});
