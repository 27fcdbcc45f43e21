import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compile } from '../../../src/compiler/compile.ts';
import { problemMessage } from '../../../src/compiler/problems/wording.ts';
import { readContentFolder } from '../../../src/compiler/reading/content-folder.ts';
import { frontMatterSchemas } from '../../../src/compiler/reading/front-matter-schemas.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';

const schemas = frontMatterSchemas();
const schemaOf = (folder: string) => z.fromJSONSchema(JSON.parse(schemas.get(`content/schemas/${folder}.json`) ?? ''));
const frontMatter = (text: string): unknown => parse(text.split('---\n')[1] ?? '');
const entries = Object.entries(SMALL_CONTENT).map(([file, text]) => {
  const [, folder = ''] = file.split('/');
  return { file, folder: folder.replace('.md', ''), data: frontMatter(text) };
});

describe('the schemas in content/schemas', () => {
  test('are those that the code gives; if this fails, run: npm run content:schemas', () => {
    expect(
      readdirSync('content/schemas')
        .map((name) => `content/schemas/${name}`)
        .sort(),
    ).toEqual([...schemas.keys()].sort());
    for (const [path, text] of schemas) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  test.each(entries)('let $file pass', ({ folder, data }) => {
    expect(schemaOf(folder).safeParse(data)).toMatchObject({ success: true });
  });

  test.each(entries)('refuse $file with a field too many', ({ folder, data }) => {
    expect(schemaOf(folder).safeParse({ ...Object(data), colour: 'red' })).toMatchObject({ success: false });
  });

  test('refuse a date that no calendar has', () => {
    const { data } = entries.find(({ folder }) => folder === 'sources') ?? {};
    expect(schemaOf('sources').safeParse({ ...Object(data), checked: '2026-02-30' }).success).toBe(false);
  });
});

test('the compiler takes nothing in content/schemas for an entry', () => {
  const root = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const [file, text] of [...Object.entries(SMALL_CONTENT), ...schemas]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const read = readContentFolder(root);
  rmSync(root, { recursive: true });
  expect(new Set(read.keys())).toEqual(new Set(Object.keys(SMALL_CONTENT)));
  expect(compile(read)).toMatchObject({ ok: true });
});

describe('a first line that names the schema for an editor', () => {
  const SPEED = 'content/criteria/speed.md';
  const named = (SMALL_CONTENT[SPEED] ?? '').replace(
    '---\n',
    '---\n# yaml-language-server: $schema=../schemas/criteria.json\n',
  );

  test('changes nothing of what is read', () => {
    const [plain, other] = [compile(contentWith()), compile(contentWith({ [SPEED]: named }))];
    if (!plain.ok || !other.ok) throw new Error('The content has faults.');
    expect({ ...other.knowledge.model, contentHash: '' }).toEqual({ ...plain.knowledge.model, contentHash: '' });
  });

  test('counts as a line where a fault is told', () => {
    const faulty = compile(contentWith({ [SPEED]: named.replace('group: load', 'group: laod') }));
    expect(!faulty.ok && faulty.problems.map(problemMessage)).toEqual([
      'content/criteria/speed.md:6:8 unknown-group: "laod" is not a group of criteria. Did you mean "load"?',
    ]);
  });
});
