import { expect, test } from 'vitest';
import { partDamage, type UnusedPart } from '../../src/share/damage.ts';

const unused = (count: number): UnusedPart[] =>
  Array.from({ length: count }, (_, place) => ({ kind: 'bad-part', text: `part-${place}` }));

test('up to a dozen parts left out are listed one by one, and of more the first dozen and how many more', () => {
  expect(partDamage([])).toEqual([]);
  expect(partDamage(unused(12))).toEqual(unused(12));
  expect(partDamage(unused(13))).toEqual([...unused(12), { kind: 'more-bad-parts', count: 1 }]);
  expect(partDamage(unused(40))).toEqual([...unused(12), { kind: 'more-bad-parts', count: 28 }]);
});

test('of each part, sixty characters are told', () => {
  const told = (length: number) => partDamage([{ kind: 'unknown-part', text: 'x'.repeat(length) }]);
  expect(told(60)).toEqual([{ kind: 'unknown-part', text: 'x'.repeat(60) }]);
  expect(told(61)).toEqual([{ kind: 'unknown-part', text: 'x'.repeat(60) }]);
});
