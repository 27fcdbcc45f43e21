import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleRecords, FOLDER } from '../../scripts/examples/examples.ts';
import * as real from '../fixtures/real-knowledge.ts';

const examples = exampleRecords(real);

test.each([...examples])('%s is as the page writes it (else: npm run examples)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('there is one in each form and one that is not decided, and no other', () => {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort()).toEqual([...examples.keys()].sort());
  const decided = [...examples.values()].map((text) => /Chosen option: /.test(text));
  expect(decided).toEqual([true, false, true, true]);
});
