import { expect, it } from 'vitest';
import { inSpan } from '../../../../src/views/matrix/table/column-span.ts';

const LIST = ['a', 'b', 'c', 'd', 'e'];

it('tells what lies in the span, and how much it leaves out on either side', () => {
  expect(inSpan(LIST, { start: 1, end: 3 })).toEqual({ before: 1, shown: ['b', 'c'], after: 2 });
  expect(inSpan(LIST, undefined)).toEqual({ before: 0, shown: LIST, after: 0 });
});

it('leaves out no less than nothing where columns have just been taken away', () => {
  expect(inSpan(['a'], { start: 3, end: 9 })).toEqual({ before: 1, shown: [], after: 0 });
});
