import { expect, test } from 'vitest';
import { tooHeavy } from '../../src/prerender/budget.ts';

const page = (scripts: Readonly<Record<string, number>>) => [{ kind: 'question', scripts }];

test('a page that is light enough is not spoken of', () => {
  expect(tooHeavy(page({ react: 10 }), [])).toEqual([]);
});

test('of one that is too heavy, what grew is said, the most first', () => {
  const before = page({ react: 67_000, shared: 10_000, own: 5000 });
  const now = page({ react: 67_000, shared: 10_100, own: 4000, added: 120_000 });
  const [said, ...more] = tooHeavy(now, before);
  expect(more).toEqual([]);
  expect(said).toMatch(/^A page of the kind “question” takes 201100 bytes of gzipped JavaScript/);
  expect(said).toMatch(/Grown: added by 120000, shared by 100\.$/);
});
