import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fault, type Problem, Problems } from '../../../src/compiler/problems/problem.ts';

const place = fc.record({
  file: fc.constantFrom('a.md', 'a/b.md', 'b.md', 'c.md'),
  line: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 12 }),
});
const fault = (id: number): Fault => ({ rule: 'unused-source', id: `${id}` });

/** Whether the reader comes to a before b, or to both at once. */
const inOrder = (a: Problem, b: Problem) => {
  if (a.file !== b.file) return a.file < b.file;
  return a.line === b.line ? a.column <= b.column : a.line < b.line;
};

test('problems are told by file, then by line, then by column, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), (places) => {
      const problems = new Problems();
      for (const [number, own] of places.entries()) problems.add(own, fault(number));
      const sorted = problems.sorted();
      for (const [index, problem] of sorted.slice(1).entries()) {
        const before = sorted[index];
        expect(before && inOrder(before, problem)).toBe(true);
      }
      expect(problems.count).toBe(places.length);
      expect(problems.faults).toEqual(places.map((_, number) => fault(number)));
      expect(new Set(sorted)).toEqual(new Set(places.map((own, number) => ({ ...own, fault: fault(number) }))));
    }),
  );
});

test('problems of one place stay in the order in which they were found', () => {
  const problems = new Problems();
  for (const number of [2, 1, 3]) problems.add({ file: 'a.md', line: 1, column: 1 }, fault(number));
  expect(problems.sorted().map((own) => own.fault)).toEqual([2, 1, 3].map(fault));
});

test('something is reported of a place where file, line and column are the same', () => {
  const problems = new Problems();
  expect(problems.hasAt({ file: 'a.md', line: 2, column: 3 })).toBe(false);
  const others = new Problems();
  others.add({ file: 'a.md', line: 2, column: 3 }, fault(1));
  problems.addAll(others);
  expect(problems.hasAt({ file: 'a.md', line: 2, column: 3 })).toBe(true);
  expect(problems.hasAt({ file: 'b.md', line: 2, column: 3 })).toBe(false);
  expect(problems.hasAt({ file: 'a.md', line: 3, column: 3 })).toBe(false);
  expect(problems.hasAt({ file: 'a.md', line: 2, column: 2 })).toBe(false);
});
