import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/advisor/evidence/assess.ts';
import { foundWords, hiddenWords, rowCount } from '../../../../src/views/matrix/status-words.ts';
import { filterRows } from '../../../../src/views/matrix/view/filter-rows.ts';
import { DEFAULT_VIEW, type MatrixView, type Order } from '../../../../src/views/matrix/view/matrix-view.ts';
import { orderRows } from '../../../../src/views/matrix/view/order-rows.ts';
import { foundIn, rowTextsOf } from '../../../../src/views/matrix/view/row-texts.ts';
import { cellWords, type Row, rowsOf } from '../../../../src/views/matrix/view/rows.ts';
import { readQuery } from '../../../../src/views/matrix/view/search.ts';
import { evidence, model } from '../../../fixtures/small-model.ts';

const rows = (leftOut: readonly string[] = [], weights = new Map<string, number>()) =>
  rowsOf({ model, assessment: assess(model, { leftOut }), frameworks: model.frameworks, weights });

const words = (id: string, list: readonly Row[] = rows()) => list.find((row) => row.id === id)?.cells.map(cellWords);

const show = (change: Partial<MatrixView>, list = rows()) => {
  const view = { ...DEFAULT_VIEW, ...change };
  const search = readQuery(view.query);
  const textsOf = (row: Row) => rowTextsOf(row, model, evidence);
  const shown = filterRows(list, view, (row) => !search || search.isIn(textsOf(row).all));
  const found = search ? shown.shown.map((row) => foundIn(textsOf(row), search, row)) : [];
  return {
    ids: shown.shown.map(({ id }) => id),
    found: foundWords({ rows: found, complete: true }),
    findings: new Map(found.map((each, place) => [shown.shown[place]?.id, each.findings])),
    shown,
    said: `${rowCount(shown)} ${hiddenWords(shown, view, model)}`.trim(),
  };
};

const ordered = (order: Order, list = rows()) =>
  orderRows(list, order, model).map(({ title, rows: inGroup }) => [title, ...inGroup.map(({ id }) => id)]);

describe('the cells', () => {
  it('say a rating, a fact or that nobody knows, and what is disputed', () => {
    expect(words('speed')).toEqual(['moderate, disputed', 'high', 'moderate']);
    expect(words('docs')).toEqual(['moderate', 'unknown', 'very high']);
    expect(words('language')).toEqual(['Snake', 'Snake', 'Sharp']);
  });

  it('follow the sources that count', () => {
    expect(words('speed', rows(['manual']))).toEqual(['low', 'high', 'unknown']);
    expect(words('language', rows(['review']))).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('the filters', () => {
  it('hide nothing by themselves', () => {
    expect(show({}).said).toBe('All 5 rows.');
  });

  it('hide groups', () => {
    expect(show({ groups: ['load'] })).toMatchObject({
      ids: ['speed'],
      said: '1 of 5 rows. 4 hidden: the groups “Facts” and “In the box” are off.',
    });
  });

  it('search names, words of the findings, rows and sources', () => {
    expect(show({ query: 'PANEL' }).ids).toEqual(['admin']);
    expect(show({ query: 'design speed' }).ids).toEqual(['docs', 'speed']);
    expect(show({ query: 'add-on' }).ids).toEqual(['admin']);
    expect(show({ query: 'throughput' }).ids).toEqual(['speed']);
    expect(show({ query: 'manual' }).ids).toEqual(['docs', 'speed']);
    expect(show({ query: 'disputed' }).ids).toEqual(['speed']);
    expect(show({ query: 'peed' }).ids).toEqual([]);
  });

  it('search the words that cells show', () => {
    expect(show({ query: 'low' }).ids).toEqual(['admin', 'uses-snake']);
    expect(show({ query: 'unknown' }).ids).toEqual(['docs']);
    expect(show({ query: 'Sharp' }).ids).toEqual(['language', 'uses-snake']);
  });

  it('tell what was found in how many criteria, cells and findings, and in which cells', () => {
    expect(show({ query: 'moderate' }).found).toBe('Found in 3 cells.');
    expect(show({ query: 'speed' }).found).toBe('Found in 1 criterion and 6 findings.');
    expect(show({ query: 'nothing' }).found).toBe('');
    const { findings } = show({ query: 'throughput' });
    expect([...(findings.get('speed') ?? [])]).toEqual([
      ['alpha', 1],
      ['gamma', 1],
    ]);
  });

  it('leave only known differences', () => {
    expect(show({ differences: true }).ids).toEqual(['language', 'admin', 'docs', 'uses-snake', 'speed']);
    expect(show({ differences: true }, rows(['review'])).ids).toEqual(['docs', 'speed']);
  });

  it('count each hidden row once, with its reason', () => {
    expect(show({ groups: ['box'], query: 'written' }).said).toBe(
      '1 of 5 rows. 4 hidden: 2 because the groups “Facts” and “Under load” are off; 2 because they do not mention “written”.',
    );
  });
});

describe('the order', () => {
  it('is by group, facts first', () => {
    expect(ordered('group')).toEqual([
      ['Facts', 'language'],
      ['In the box', 'admin', 'docs', 'uses-snake'],
      ['Under load', 'speed'],
    ]);
  });

  it('can be by rating, the unknown last', () => {
    expect(ordered('rating.beta')[0]).toEqual([
      'Criteria by the rating of Beta, highest first',
      'uses-snake',
      'speed',
      'admin',
      'docs',
    ]);
  });

  it('can be by name, weight and disagreement, with the facts after', () => {
    expect(ordered('name')).toEqual([
      ['Criteria from A to Z', 'admin', 'docs', 'speed', 'uses-snake'],
      ['Facts', 'language'],
    ]);
    expect(ordered('disagreement')[0]?.[1]).toBe('speed');
    expect(
      ordered(
        'weight',
        rows(
          [],
          new Map([
            ['docs', 0.25],
            ['speed', 0.75],
          ]),
        ),
      )[0]?.slice(1, 3),
    ).toEqual(['speed', 'docs']);
  });
});
