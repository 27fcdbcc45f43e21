import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { problemMessage } from '../../../src/compiler/problems/wording.ts';
import { readContentFolder } from '../../../src/compiler/reading/content-folder.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/** A folder with these files below it. */
function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(root);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

function faultsOf(root: string): string[] {
  const compiled = compile(readContentFolder(root));
  return compiled.ok ? [] : compiled.problems.map(problemMessage);
}

describe('nothing below content is passed over without a word', () => {
  test('no folder', () => {
    expect(faultsOf(project({}))).toEqual([
      'content:1:1 missing-content: is missing or empty. Run this in the folder of the project, where what the advisor knows stands in "content".',
    ]);
  });

  test('a symbolic link', () => {
    const root = project({ ...SMALL_CONTENT, 'elsewhere.md': SMALL_CONTENT['content/guides/habits.md'] ?? '' });
    symlinkSync(join(root, 'elsewhere.md'), join(root, 'content/guides/linked.md'));
    symlinkSync(join(root, 'content/guides'), join(root, 'content/more'));
    const link = 'not-a-file: is a symbolic link, and that is not followed. Put the file itself here.';
    expect(faultsOf(root)).toEqual([`content/guides/linked.md:1:1 ${link}`, `content/more:1:1 ${link}`]);
  });

  test('what is no file at all', () => {
    const root = project(SMALL_CONTENT);
    execFileSync('mkfifo', [join(root, 'content/guides/pipe.md')]);
    expect(faultsOf(root)).toEqual([
      'content/guides/pipe.md:1:1 not-a-file: is no file, and that is not followed. Put the file itself here.',
    ]);
  });

  test('a hidden file that would be an entry', () => {
    const guide = SMALL_CONTENT['content/guides/habits.md'] ?? '';
    expect(faultsOf(project({ ...SMALL_CONTENT, 'content/guides/.habits.md': guide }))).toContainEqual(
      expect.stringMatching(/^content\/guides\/\.habits\.md:2:5 id-unlike-file: /),
    );
  });

  test('a file whose name ends otherwise, which is not called unknown as well', () => {
    const { 'content/criteria/speed.md': speed = '', ...rest } = SMALL_CONTENT;
    expect(faultsOf(project({ ...rest, 'content/criteria/speed.MD': speed, 'content/guides/x.txt': 'x' }))).toEqual(
      ['criteria/speed.MD', 'guides/x.txt'].map(
        (file) =>
          `content/${file}:1:1 wrong-ending: is not read, because its name does not end with ".md". Rename it, or move it out of "content".`,
      ),
    );
  });

  test('but what editors keep there, and the schemas', () => {
    const root = project({ ...SMALL_CONTENT, 'content/schemas/x.json': '{}', 'content/guides/habits.md~': 'old' });
    symlinkSync('nowhere', join(root, 'content/guides/.#habits.md'));
    writeFileSync(join(root, 'content/.DS_Store'), '');
    expect(faultsOf(root)).toEqual([]);
  });

  test('bytes that are no UTF-8', () => {
    const text = SMALL_CONTENT['content/guides/habits.md'] ?? '';
    const latin = Buffer.from(text.replace('Begin with', 'Débutez avec'), 'latin1');
    expect(faultsOf(project({ ...SMALL_CONTENT, 'content/guides/habits.md': latin }))).toEqual([
      'content/guides/habits.md:9:2 not-utf-8: A character here is not UTF-8. Save the file as UTF-8.',
    ]);
  });

  test('a file of many megabytes is not even read', () => {
    const root = project({ ...SMALL_CONTENT, 'content/guides/habits.md': Buffer.alloc(5_000_000, 'a') });
    expect(faultsOf(root)).toEqual([expect.stringMatching(/^content\/guides\/habits\.md:1:1 too-large: /)]);
  });
});

test('line ends and the mark at the start of a file change neither hash nor evidence', () => {
  const written = (change: (text: string) => string) =>
    compile(new Map([...contentWith()].map(([file, text]) => [file, change(text)])));
  const plain = written((text) => text);
  expect(plain.ok).toBe(true);
  expect(written((text) => text.replaceAll('\n', '\r\n'))).toEqual(plain);
  expect(written((text) => `\uFEFF${text}`)).toEqual(plain);
});
