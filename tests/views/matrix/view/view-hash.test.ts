import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, FACTS, type MatrixView } from '../../../../src/views/matrix/view/matrix-view.ts';
import { misreadInWords } from '../../../../src/views/matrix/view/misread.ts';
import { readView, writeView } from '../../../../src/views/matrix/view/view-hash.ts';
import { model } from '../../../fixtures/small-model.ts';

const frameworks = model.frameworks.map(({ id }) => id);
const groups = [FACTS, ...model.groups.map(({ id }) => id)];
const rows = [...model.criteria, ...model.facts].map(({ id }) => id);

/** Some of a list, in its order, and "all" for all of it: the form in which the page keeps it. */
const some = (ids: readonly string[]) =>
  fc.subarray([...ids]).map((picked): 'all' | readonly string[] => (picked.length === ids.length ? 'all' : picked));

const views: fc.Arbitrary<MatrixView> = fc.record({
  // U+FFFD stands for what was damaged.
  query: fc.string({ unit: 'binary', maxLength: 100 }).map((text) => text.replaceAll('\uFFFD', '').trim()),
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

const view = (hash: string) => readView(hash, model).view;

describe('the matrix in an address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(`#${writeView(view, model)}`, model)).toEqual({ view, misread: [] });
      }),
    );
  });

  it('is empty for the page as it opens by itself', () => {
    expect(writeView(DEFAULT_VIEW, model)).toBe('');
    expect(readView('', model)).toEqual({ view: DEFAULT_VIEW, misread: [] });
  });

  it('leaves out a kind of source by its name', () => {
    expect(view('#out=official').leftOut).toEqual(['manual']);
    expect(writeView({ ...DEFAULT_VIEW, leftOut: ['manual'] }, model)).toBe('out=official');
  });

  it('names one cell', () => {
    expect(view('#cell=speed.alpha').opened).toEqual({ row: 'speed', framework: 'alpha' });
    expect(view('#row=language').opened).toEqual({ row: 'language' });
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
    const { view, misread } = readView(hash, model);
    expect(view.opened).toBeNull();
    expect(view.order).toBe('group');
    expect(view.groups).toBe('all');
    expect(misread).not.toEqual([]);
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
        const view = readView(`#${texts.join('')}`, model).view;
        if (view.opened) expect(rows).toContain(view.opened.row);
        for (const id of view.frameworks === 'all' ? [] : view.frameworks) expect(frameworks).toContain(id);
        for (const id of view.groups === 'all' ? [] : view.groups) expect(groups).toContain(id);
        expect(view.query.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a view as carriers leave it', () => {
  const SENT = 'cell=speed.beta&frameworks=alpha,beta&differences=1';
  const asSent = readView(`#${SENT}`, model);

  it.each([
    ['in brackets', `(${SENT})`],
    ['with a full stop after it', `${SENT}.`],
    ['in quotation marks, as a browser writes them', `%E2%80%9C${SENT}%E2%80%9D`],
    ['in HTML', SENT.replaceAll('&', '&amp;')],
    ['in HTML twice', SENT.replaceAll('&', '&amp;amp;')],
    ['in HTML in figures', SENT.replaceAll('&', '&#38;')],
    ['percent-encoded', encodeURIComponent(SENT)],
    ['percent-encoded with its mark, twice', encodeURIComponent(encodeURIComponent(`#${SENT}`))],
    ['with a soft hyphen', SENT.replace('speed', 'sp%C2%ADeed')],
    ['with a zero-width space', SENT.replace('&', '%E2%80%8B&')],
    ['with a broken line', SENT.replace('alpha', 'al%0D%0A%20pha')],
    ['with a comma after a list', SENT.replace('&differences', ',&differences').replace('beta,', 'beta,alpha,')],
  ])('is the one that was sent, without a word: %s', (_what, hash) => {
    expect(readView(`#${hash}`, model)).toEqual(asSent);
  });

  it('keeps a search as it was written where that makes sense', () => {
    for (const query of ['a&b', '100%', 'a%20b', '“quoted”', 'C++', 'a &amp; b'])
      expect(view(`#${writeView({ ...DEFAULT_VIEW, query }, model)}`).query).toBe(query);
  });

  it('keeps the spaces of a search beside what had to be undone', () => {
    expect(readView('#q=two%20words&amp;order=name', model)).toEqual({
      view: { ...DEFAULT_VIEW, query: 'two words', order: 'name' },
      misread: [],
    });
  });

  it.each([
    ['cell=nope.alpha', 'cell', 'nope.alpha'],
    ['cell=speed.alpha.beta', 'cell', 'speed.alpha.beta'],
    ['row=nope)', 'row', 'nope'],
    ['frameworks=alpha,nope', 'framework', 'nope'],
    ['groups=nope', 'group', 'nope'],
    ['out=nope', 'source', 'nope'],
    ['order=rating.nope', 'order', 'rating.nope'],
    ['differences=yes', 'part', 'differences=yes'],
    ['differences=1&utm_source=mail', 'part', 'utm_source=mail'],
    ['why', 'part', 'why'],
    ['cell=speed.alpha&row=speed', 'second', 'row=speed'],
    ['order=name&order=weight', 'second', 'order=weight'],
    [`q=${'x'.repeat(101)}`, 'query', 'x'],
    ['q=spee%FF', 'damaged', 'spee\uFFFD'],
  ])('names what it does not understand: %s', (hash, kind, text) => {
    expect(readView(`#${hash}`, model).misread).toEqual([{ kind, text }]);
  });

  it('understands the rest all the same', () => {
    const { view, misread } = readView('#frameworks=alpha,nope&amp;order=name&amp;cell=nope.nope).', model);
    expect(view).toEqual({ ...DEFAULT_VIEW, frameworks: ['alpha'], order: 'name' });
    expect(misread.map(({ text }) => text)).toEqual(['nope', 'nope.nope']);
  });

  it('is put in few words, whatever it holds', () => {
    const { told, more } = misreadInWords(readView(`#${'x=1&'.repeat(400)}${'y'.repeat(99)}`, model).misread);
    expect([told.length, more]).toEqual([6, 395]);
    for (const words of told) expect(words.length).toBeLessThan(200);
  });
});
