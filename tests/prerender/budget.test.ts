import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptSizesOf, tooLarge, totalOf } from '../../src/prerender/budget.ts';

const page = (scripts: Readonly<Record<string, number>>) => [{ kind: 'question', scripts }];

test('a page that is small enough is not spoken of', () => {
  expect(tooLarge(page({ react: 10 }), [])).toEqual([]);
});

test('of one that is too large, what grew is said, the most first', () => {
  const before = page({ react: 67_000, shared: 10_000, own: 5000 });
  const now = page({ react: 67_000, shared: 10_100, own: 4000, added: 120_000 });
  const [said, ...more] = tooLarge(now, before);
  expect(more).toEqual([]);
  expect(said).toMatch(/^A page of the kind “question” takes 201100 bytes of gzipped JavaScript/);
  expect(said).toMatch(/Grown: added by 120000, shared by 100\.$/);
});

test('two files of one name count for what both are', () => {
  const files: Readonly<Record<string, string>> = {
    'index.html':
      '<script type="module" src="/assets/shared-aaaaaaaa.js"></script><link href="/assets/shared-bbbbbbbb.js">',
    'assets/shared-aaaaaaaa.js': 'first()',
    'assets/shared-bbbbbbbb.js': 'second()',
  };
  const [home, ...more] = scriptSizesOf(
    [{ kind: 'home', path: '/', title: 'Home', description: '' }],
    (file) => files[file],
  );
  expect(more).toEqual([]);
  expect(home && totalOf(home)).toBe(gzipSync('first()').length + gzipSync('second()').length);
});
