import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { edited, faultsOf } from '../faults-of.ts';

const SHAPE = '---\nid: shape\norder: 10\nname: Shape\nquestion: Which?\nvalues: { round: Round }\n---\nIts shape.\n';
const MANUAL = SMALL_CONTENT['content/sources/manual.md'] ?? '';
const SHOP = SMALL_CONTENT['content/examples/shop.md'] ?? '';
const HABITS = SMALL_CONTENT['content/guides/habits.md'] ?? '';

describe('two of a kind in one place are told, the later file with the id of the earlier', () => {
  test.each<[kind: string, changes: Record<string, string>, message: string]>([
    ['framework', edited('content/frameworks/beta.md', 'order: 20', 'order: 10'), 'frameworks/beta.md:3:8 10 alpha'],
    ['source', edited('content/sources/manual.md', 'order: 20', 'order: 10'), 'sources/review.md:3:8 10 manual'],
    ['criterion', edited('content/criteria/docs.md', 'order: 20', 'order: 10'), 'criteria/docs.md:3:8 10 admin'],
    ['fact', { 'content/facts/shape.md': SHAPE }, 'facts/shape.md:3:8 10 language'],
    [
      'example',
      { 'content/examples/stall.md': SHOP.replace('id: shop', 'id: stall') },
      'examples/stall.md:3:8 10 shop',
    ],
    ['guide', { 'content/guides/more.md': HABITS.replace('id: habits', 'id: more') }, 'guides/more.md:3:8 10 habits'],
  ])('%s', (kind, changes, message) => {
    const [place, order, first] = message.split(' ');
    expect(faultsOf(changes)).toContain(
      `content/${place} duplicate-order: The order ${order} is taken by ${first}. Give each ${kind} its own.`,
    );
  });
});

test('criteria of two groups may stand in one place', () => {
  expect(SMALL_CONTENT['content/criteria/speed.md']).toContain('order: 10');
  expect(SMALL_CONTENT['content/criteria/admin.md']).toContain('order: 10');
  expect(faultsOf({})).toEqual([]);
});

test('a monogram is one framework’s', () => {
  expect(faultsOf(edited('content/frameworks/beta.md', 'monogram: Be', 'monogram: Al'))).toEqual([
    'content/frameworks/beta.md:6:11 duplicate-look: The monogram "Al" is taken by alpha. Give each framework its own.',
  ]);
});

test('a criterion and a fact have no id in common', () => {
  expect(faultsOf({ 'content/facts/speed.md': SHAPE.replace('shape', 'speed').replace('10', '20') })).toEqual([
    'content/facts/speed.md:1:1 duplicate-id: The criterion or fact id "speed" is taken by content/criteria/speed.md. Choose another.',
  ]);
});

test.each(['comparison', 'official', 'benchmark'])('no source is called %s, as a kind of source is', (id) => {
  const named = MANUAL.replace('id: manual', `id: ${id}`).replace('order: 20', 'order: 30');
  expect(faultsOf({ [`content/sources/${id}.md`]: named })).toEqual([
    `content/sources/${id}.md:2:5 reserved-id: "${id}" is the name of a kind of source. Choose another id, because links leave out either.`,
  ]);
});
