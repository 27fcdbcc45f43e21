import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { leftOutInKinds, sourcesLeftOut } from '../../../src/advisor/evidence/left-out.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { ConflictKind, Rating } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/small-model.ts';
import { model as twoLanguages } from '../../fixtures/two-languages.ts';
import { cellOf, compared, official, saying } from './saying.ts';

/** The small model, where the review calls Alpha slow and the manual, official, calls that outdated. */
const [conflict] = model.conflicts;
const said = model.findings.findIndex(({ source, framework }) => source === 'review' && framework === 'alpha');
const aged: Model = { ...model, conflicts: conflict ? [{ ...conflict, outdated: [said] }] : [] };

describe('an outdated finding', () => {
  test('is listed apart and moves neither value nor range', () => {
    const cell = assess(aged).cell('alpha', 'speed');
    expect(cell.outdated).toEqual([said]);
    expect(cell.findings).not.toContain(said);
    expect(cell).toMatchObject({ value: 0.75, low: 0.75 - 1 / 8, high: 0.75 + 1 / 8 });
  });

  test('still marks the cell as disputed', () => {
    expect(assess(aged).cell('alpha', 'speed')).toMatchObject({ disputed: true, conflicts: ['alpha-speed'] });
  });

  test.each([['manual'], ['official']])('counts again once what says so is left out (%s)', (out) => {
    const cell = assess(aged, { leftOut: [out] }).cell('alpha', 'speed');
    expect(cell).toMatchObject({ outdated: [], findings: [said], value: 0.25, disputed: false });
  });
});

describe('a finding is not outdated', () => {
  const alphasSpeed = (of: Model) => assess(of).cell('alpha', 'speed').outdated;

  test('where only comparisons say so', () => {
    const sources = model.sources.map((own) => ({ ...own, kind: 'comparison' as const }));
    expect(alphasSpeed({ ...aged, sources })).toEqual([]);
  });

  test('where the only official word is its own', () => {
    const own = model.findings.findIndex(({ source, framework }) => source === 'manual' && framework === 'alpha');
    expect(alphasSpeed({ ...model, conflicts: conflict ? [{ ...conflict, outdated: [own] }] : [] })).toEqual([]);
  });
});

describe('a rating', () => {
  const lone: [Rating, number, number][] = [
    ['very low', 0, 1 / 8],
    ['low', 1 / 8, 3 / 8],
    ['high', 5 / 8, 7 / 8],
    ['very high', 7 / 8, 1],
  ];
  test.each(lone)(
    'of a lone source, %s, ranges half a step either way and no further than the scale',
    (word, low, high) => {
      expect(cellOf([compared('a', word)])).toMatchObject({ low, high, known: true, disputed: false });
    },
  );

  test('of several sources ranges from the lowest to the highest', () => {
    expect(cellOf([compared('a', 'low'), official('b', 'high')])).toMatchObject({ low: 1 / 4, high: 3 / 4 });
  });

  test('is disputed from two steps between sources on', () => {
    const disputed = (...ratings: Rating[]) => cellOf(ratings.map((own, place) => compared(`${place}`, own))).disputed;
    expect(disputed('low', 'moderate')).toBe(false);
    expect(disputed('low', 'high')).toBe(true);
    expect(disputed('moderate', 'low', 'high')).toBe(true);
  });

  test('is not disputed by what a source says beside it, but by what it says on the whole', () => {
    const [low, high] = [compared('a', 'low'), compared('a', 'very high')];
    expect(cellOf([low, high]).disputed).toBe(false);
    expect(cellOf([low, high, official('b', 'moderate')]).disputed).toBe(false);
    expect(cellOf([low, high, official('b', 'very low')]).disputed).toBe(true);
  });
});

describe('a conflict on record', () => {
  /** Of Alpha's speed a comparison and a manual say this, and a conflict of this kind is about both. */
  const recorded = (kind: ConflictKind, ...[a, b]: [Rating, Rating]) => {
    const own = saying([compared('a', a), official('b', b)]);
    const conflicts = conflict ? [{ ...conflict, kind, findings: [0, 1] }] : [];
    return assess({ ...own, conflicts }).cell('alpha', 'speed');
  };

  test('over ratings that differ marks the cell, however near they are', () => {
    expect(recorded('rating', 'moderate', 'high')).toMatchObject({
      disputed: true,
      conflicts: ['alpha-speed'],
      asides: [],
    });
  });

  test('in which all give one rating stands by the findings', () => {
    expect(recorded('rating', 'high', 'high')).toMatchObject({
      disputed: false,
      conflicts: [],
      asides: ['alpha-speed'],
    });
  });

  test.each(['pick', 'fact', 'wording'] as const)('over something else (%s) stands by the findings', (kind) => {
    expect(recorded(kind, 'moderate', 'high')).toMatchObject({
      disputed: false,
      conflicts: [],
      asides: ['alpha-speed'],
    });
    expect(recorded(kind, 'low', 'high')).toMatchObject({ disputed: true, conflicts: [], asides: ['alpha-speed'] });
  });

  test('moves neither value nor range', () => {
    const { value, low, high } = cellOf([compared('a', 'moderate'), official('b', 'high')]);
    for (const kind of ['rating', 'pick'] as const)
      expect(recorded(kind, 'moderate', 'high')).toMatchObject({ value, low, high });
  });
});

describe('a cell that no rating stands behind', () => {
  const nothing = { findings: [], outdated: [], conflicts: [], asides: [] };
  const certain = (value: number) => ({ value, low: value, high: value, known: true, disputed: false });
  const statedOf = (framework: string) =>
    model.findings.flatMap((own, number) => (own.kind === 'stated' && own.framework === framework ? [number] : []));

  test.each([
    ['alpha', 1],
    ['gamma', 0],
  ])('follows from what is stated of a fact: %s %d', (framework, value) => {
    expect(assess(model).cell(framework, 'uses-snake')).toEqual({
      framework,
      criterion: 'uses-snake',
      ...nothing,
      findings: statedOf(framework),
      ...certain(value),
    });
  });

  test('holds where one of several values that are stated is among those it holds for', () => {
    const both: Model = {
      ...model,
      findings: [
        { kind: 'stated', source: 'review', framework: 'alpha', fact: 'language', values: ['sharp', 'snake'] },
      ],
      conflicts: [],
    };
    expect(assess(both).cell('alpha', 'uses-snake')).toMatchObject(certain(1));
  });

  test('is unknown where nothing is stated', () => {
    expect(assess(model, { leftOut: ['review'] }).cell('alpha', 'uses-snake')).toEqual({
      framework: 'alpha',
      criterion: 'uses-snake',
      ...nothing,
      ...{ value: 1 / 2, low: 0, high: 1, known: false, disputed: false },
    });
  });

  test.each([
    ['alpha', ['alpha', 'gamma'], 1],
    ['beta', ['alpha', 'gamma'], 0],
    ['gamma', ['alpha', 'gamma'], 1],
    ['alpha', ['none'], 0],
    ['alpha', [], 0],
  ])('follows from the person’s own answer: %s, of %j, %d', (framework, already, value) => {
    expect(assess(twoLanguages, { answers: { already } }).cell(framework, 'known')).toEqual({
      framework,
      criterion: 'known',
      ...nothing,
      ...certain(value),
    });
  });
});

describe('a fact', () => {
  test('has the values that are stated, each once and in its own order', () => {
    const own: Model = {
      ...model,
      findings: [
        { kind: 'stated', source: 'review', framework: 'alpha', fact: 'language', values: ['sharp'] },
        { kind: 'stated', source: 'manual', framework: 'alpha', fact: 'language', values: ['sharp', 'snake'] },
      ],
      conflicts: [],
    };
    expect(assess(own).fact('alpha', 'language')).toEqual({
      findings: [0, 1],
      outdated: [],
      conflicts: [],
      asides: [],
      values: ['snake', 'sharp'],
      disputed: false,
    });
    expect(assess(own, { leftOut: ['manual'] }).fact('alpha', 'language').values).toEqual(['sharp']);
  });

  test('has its own values, and not those of another fact', () => {
    const colour = { id: 'colour', name: 'Colour', values: [{ id: 'red', name: 'Red' }] };
    const two: Model = {
      ...model,
      facts: [...model.facts, colour],
      findings: [{ kind: 'stated', source: 'review', framework: 'alpha', fact: 'colour', values: ['red'] }],
      conflicts: [],
    };
    expect(assess(two).fact('alpha', 'colour').values).toEqual(['red']);
    expect(assess(two).fact('alpha', 'language').values).toEqual([]);
  });

  test.each([
    ['where a conflict over facts is recorded, and what is stated differs', 'fact', ['sharp'], true],
    ['in no way by one in which all state the same', 'fact', ['snake'], false],
    ['in no way by one over ratings', 'rating', ['sharp'], false],
  ] as const)('is disputed %s', (_, kind, values, disputed) => {
    const findings: Model['findings'] = [
      { kind: 'stated', source: 'review', framework: 'alpha', fact: 'language', values: ['snake'] },
      { kind: 'stated', source: 'manual', framework: 'alpha', fact: 'language', values: [...values] },
    ];
    const conflicts = conflict ? [{ ...conflict, kind, findings: [0, 1] }] : [];
    const recorded = ['alpha-speed'];
    expect(assess({ ...model, findings, conflicts }).fact('alpha', 'language')).toMatchObject({
      ...(disputed ? { conflicts: recorded, asides: [] } : { conflicts: [], asides: recorded }),
      disputed,
    });
  });
});

test('asking for what the model does not have is a mistake of the caller, and says of what', () => {
  const { cell, fact } = assess(model);
  expect(() => cell('nobody', 'speed')).toThrow(
    new RangeError('The knowledge base has no cell for "nobody" and "speed".'),
  );
  expect(() => fact('alpha', 'colour')).toThrow(
    new RangeError('The knowledge base has no cell for "alpha" and "colour".'),
  );
});

describe('leaving out', () => {
  test('a kind leaves out every source of it', () => {
    expect(sourcesLeftOut(model, ['official'])).toEqual(['manual']);
    expect(sourcesLeftOut(model, ['comparison', 'manual'])).toEqual(['review', 'manual']);
    expect(sourcesLeftOut(model, ['nowhere'])).toEqual([]);
    const profile = {
      answers: { load: ['fast'] },
      importances: {},
      leftOut: ['official' as const],
      candidates: [],
      ownRatings: {},
    };
    expect(recommend(model, profile).standings).toEqual(
      recommend(model, { ...profile, leftOut: ['manual'] }).standings,
    );
  });

  test('all sources of a kind are said as the kind', () => {
    expect(leftOutInKinds(model, ['manual'])).toEqual(['official']);
    expect(leftOutInKinds(model, ['manual', 'review'])).toEqual(['comparison', 'official']);
    const second = { ...model, sources: [...model.sources, { id: 'site', short: 'Site', kind: 'official' as const }] };
    expect(leftOutInKinds(second, ['manual', 'review'])).toEqual(['comparison', 'manual']);
    expect(sourcesLeftOut(second, leftOutInKinds(second, ['site', 'review']))).toEqual(['review', 'site']);
  });
});

describe('a dispute', () => {
  const [recorded] = model.conflicts;
  const about = (findings: readonly number[]): Model => ({
    ...model,
    conflicts: recorded ? [{ ...recorded, findings: [...findings] }] : [],
  });
  const numbers = (source: string, framework: string) =>
    model.findings.flatMap((own, number) =>
      own.source === source && own.framework === framework && own.kind === 'rated' ? [number] : [],
    );
  const disputed = (of: Model, leftOut: readonly string[]) => {
    const { conflicts, asides } = assess(of, { leftOut }).cell('alpha', 'speed');
    return [...conflicts, ...asides];
  };

  test('is none while the sources left in play are one, that agrees with itself', () => {
    const both = about([...numbers('review', 'alpha'), ...numbers('manual', 'alpha')]);
    expect(disputed(both, [])).toEqual(['alpha-speed']);
    expect(disputed(both, ['manual'])).toEqual([]);
    expect(disputed(both, ['review'])).toEqual([]);
  });

  test('of a source with itself stays as long as that source counts', () => {
    const itself = about(numbers('review', 'alpha'));
    expect(disputed(itself, ['manual'])).toEqual(['alpha-speed']);
    expect(disputed(itself, ['review'])).toEqual([]);
  });

  test('is none where the one source left in play rates two cells, each in its own way', () => {
    const apart = about([...numbers('review', 'alpha'), ...numbers('review', 'beta'), ...numbers('manual', 'alpha')]);
    expect(disputed(apart, [])).toEqual(['alpha-speed']);
    expect(disputed(apart, ['manual'])).toEqual([]);
  });

  test('is none where the one source left in play says the same twice', () => {
    const [first = -1] = numbers('review', 'alpha');
    const again: Model = {
      ...about([first, model.findings.length, ...numbers('manual', 'alpha')]),
      findings: [...model.findings, ...model.findings.slice(first, first + 1)],
    };
    expect(disputed(again, ['manual'])).toEqual([]);
  });

  test('stays where one source gives one cell two ratings', () => {
    const [first = -1] = numbers('review', 'alpha');
    const twice: Model = {
      ...about([first, model.findings.length, ...numbers('manual', 'alpha')]),
      findings: [
        ...model.findings,
        { kind: 'rated', source: 'review', framework: 'alpha', criterion: 'speed', rating: 'very high' },
      ],
    };
    expect(disputed(twice, ['manual'])).toEqual(['alpha-speed']);
  });
});
