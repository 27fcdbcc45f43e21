import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { leftOutInKinds, sourcesLeftOut } from '../../../src/advisor/evidence/left-out.ts';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Model } from '../../../src/knowledge/knowledge-base.ts';
import { model } from '../../fixtures/small-model.ts';

/** The small model, where the review calls Alpha slow and the manual, official, calls that outdated. */
const [conflict] = model.conflicts;
const said = model.findings.findIndex(({ source, framework }) => source === 'review' && framework === 'alpha');
const aged: Model = { ...model, conflicts: conflict ? [{ ...conflict, outdated: [said] }] : [] };

describe('an outdated finding', () => {
  test('is listed apart and moves neither value nor range', () => {
    const cell = assess(aged, []).cell('alpha', 'speed');
    expect(cell.outdated).toEqual([said]);
    expect(cell.findings).not.toContain(said);
    expect(cell).toMatchObject({ value: 0.75, low: 0.75 - 1 / 8, high: 0.75 + 1 / 8 });
  });

  test('still marks the cell as disputed', () => {
    expect(assess(aged, []).cell('alpha', 'speed')).toMatchObject({ disputed: true, conflicts: ['alpha-speed'] });
  });

  test.each([['manual'], ['official']])('counts again once what says so is left out (%s)', (out) => {
    const cell = assess(aged, [out]).cell('alpha', 'speed');
    expect(cell).toMatchObject({ outdated: [], findings: [said], value: 0.25, disputed: false });
  });
});

describe('leaving out', () => {
  test('a kind leaves out every source of it', () => {
    expect(sourcesLeftOut(model, ['official'])).toEqual(['manual']);
    expect(sourcesLeftOut(model, ['comparison', 'manual'])).toEqual(['review', 'manual']);
    expect(sourcesLeftOut(model, ['nowhere'])).toEqual([]);
    const profile = { answers: { load: ['fast'] }, importances: {}, leftOut: ['official' as const], candidates: [] };
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
  const disputed = (of: Model, leftOut: readonly string[]) => assess(of, leftOut).cell('alpha', 'speed').conflicts;

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
