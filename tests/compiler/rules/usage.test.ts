import { expect, test } from 'vitest';
import { SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { edited, faultsOf } from '../faults-of.ts';

const SHAPE = '---\nid: shape\norder: 20\nname: Shape\nquestion: Which?\nvalues: { round: Round }\n---\nIts shape.\n';
const USES_SNAKE = 'content/criteria/uses-snake.md';
const roll = (SMALL_CONTENT[USES_SNAKE] ?? '')
  .replace('id: uses-snake', 'id: rolls')
  .replace('order: 30', 'order: 40')
  .replace('fact: language, holds: [snake]', 'fact: shape, holds: [round]');

test.each<[what: string, changes: Record<string, string>]>([
  ['a criterion follows from it', { 'content/criteria/rolls.md': roll }],
  [
    'an option requires it',
    edited('content/questions/language.md', 'fact: language, anyOf: [sharp]', 'fact: shape, anyOf: [round]'),
  ],
  [
    'a finding states it',
    edited('content/sources/review.md', '| Admin |', '| Form | shape | round: is a ball | | |\n| Admin |'),
  ],
])('a fact is used where %s', (_what, changes) => {
  expect(faultsOf({ 'content/facts/shape.md': SHAPE, ...changes })).toEqual([]);
});

test('a criterion is used where an option adds to it, though no source rates it', () => {
  const quiet = (SMALL_CONTENT['content/criteria/speed.md'] ?? '').replace('id: speed', 'id: quiet');
  expect(
    faultsOf({
      'content/criteria/quiet.md': quiet.replace('order: 10', 'order: 20'),
      ...edited('content/questions/load.md', 'criterion: speed', 'criterion: quiet'),
    }),
  ).toEqual([]);
});
