import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, FACTS, type MatrixView } from '../../../src/views/matrix/matrix-view.ts';
import { readView, writeView } from '../../../src/views/matrix/view-hash.ts';
import { model } from '../../fixtures/small-model.ts';

const frameworks = model.frameworks.map(({ id }) => id);
const groups = [FACTS, ...model.groups.map(({ id }) => id)];
const rows = [...model.criteria, ...model.facts].map(({ id }) => id);

/** Some of a list, in its order, and "all" for all of it: the form in which the page keeps it. */
const some = (ids: readonly string[]) =>
  fc.subarray([...ids]).map((picked): 'all' | readonly string[] => (picked.length === ids.length ? 'all' : picked));

const views: fc.Arbitrary<MatrixView> = fc.record({
  query: fc.string({ unit: 'binary', maxLength: 100 }).map((text) => text.trim()),
  order: fc.constantFrom('group', 'name', 'weight', 'disagreement', ...frameworks.map((id) => `rating.${id}` as const)),
  differences: fc.boolean(),
  frameworks: some(frameworks),
  groups: some(groups),
  leftOut: fc.oneof(fc.constant('profile' as const), fc.subarray(model.sources.map(({ id }) => id))),
  opened: fc.oneof(
    fc.constant(null),
    fc.record({ row: fc.constantFrom(...rows) }),
    fc.record({ row: fc.constantFrom(...rows), framework: fc.constantFrom(...frameworks) }),
  ),
});

describe('the matrix in an address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(`#${writeView(view, model)}`, model)).toEqual(view);
      }),
    );
  });

  it('is empty for the page as it opens by itself', () => {
    expect(writeView(DEFAULT_VIEW, model)).toBe('');
    expect(readView('', model)).toEqual(DEFAULT_VIEW);
  });

  it('leaves out a kind of source by its name', () => {
    expect(readView('#out=official', model).leftOut).toEqual(['manual']);
    expect(writeView({ ...DEFAULT_VIEW, leftOut: ['manual'] }, model)).toBe('out=official');
  });

  it('names one cell', () => {
    expect(readView('#cell=speed.alpha', model).opened).toEqual({ row: 'speed', framework: 'alpha' });
    expect(readView('#row=language', model).opened).toEqual({ row: 'language' });
  });

  it.each([
    ['an unknown criterion', '#cell=nothing.alpha'],
    ['an unknown framework', '#cell=speed.nobody'],
    ['no framework', '#cell=speed'],
    ['a name of every object', '#cell=constructor.__proto__&order=toString&groups=__proto__'],
    ['a broken escape', '#q=%E0%A4%A&cell=%'],
    ['markup', '#cell=<img src=x onerror=alert(1)>'],
    ['noise', `#cell=${'x'.repeat(100_000)}`],
  ])('survives %s', (_what, hash) => {
    const view = readView(hash, model);
    expect(view.opened).toBeNull();
    expect(view.order).toBe('group');
    expect(view.groups).toBe('all');
  });

  it('copes with half a character', () => {
    expect(() => writeView({ ...DEFAULT_VIEW, query: '\ud83d' }, model)).not.toThrow();
  });

  it('never throws and only ever names what the model knows', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          'cell=',
          'row=',
          'q=',
          'order=',
          'frameworks=',
          'groups=',
          'out=',
          '&',
          ',',
          '.',
          '0',
          'alpha',
          'speed',
          '%',
        ),
      ),
    );
    fc.assert(
      fc.property(pieces, (texts) => {
        const view = readView(`#${texts.join('')}`, model);
        if (view.opened) expect(rows).toContain(view.opened.row);
        for (const id of view.frameworks === 'all' ? [] : view.frameworks) expect(frameworks).toContain(id);
        for (const id of view.groups === 'all' ? [] : view.groups) expect(groups).toContain(id);
        expect(view.query.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
