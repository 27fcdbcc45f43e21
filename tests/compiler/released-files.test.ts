import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knowledge } from '../../src/compiler/plugin.ts';
import { readReleased, sumLine } from '../../src/compiler/released-files.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { put } from '../scripts/run-script.ts';

const FIRST = '{"first":1}';
const SECOND = '{"second":2}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'released-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const release = (...states: readonly (readonly [hash: string, text: string])[]) => {
  for (const [hash, text] of states) put(root, `data/${hash}.json`, text);
  put(root, 'data/SHA256SUMS', states.map(([hash, text]) => `${sumLine(hash, text)}\n`).join(''));
};
const problems = () => {
  const read = readReleased(root);
  return read.ok ? [] : read.problems;
};

describe('released states', () => {
  test('are none where there is no folder', () => {
    expect(readReleased(root)).toEqual({ ok: true, states: new Map() });
  });

  test('come in the order of their release, as they were released', () => {
    release(['bbbbbbbb', FIRST], ['aaaaaaaa', SECOND]);
    const read = readReleased(root);
    expect(read.ok && [...read.states]).toEqual([
      ['bbbbbbbb', FIRST],
      ['aaaaaaaa', SECOND],
    ]);
  });

  test('may not change, go or come without a word, and each fault says how it is mended', () => {
    release(['aaaaaaaa', FIRST], ['bbbbbbbb', SECOND]);
    writeFileSync(join(root, 'data/aaaaaaaa.json'), `${FIRST}\n`);
    rmSync(join(root, 'data/bbbbbbbb.json'));
    put(root, 'data/cccccccc.json', '{}');
    expect(problems()).toEqual([
      'data/aaaaaaaa.json is not what was released: its checksum is another. Bring it back: git checkout -- data/aaaaaaaa.json',
      'data/bbbbbbbb.json is missing, and links made under it need it. Bring it back: git checkout -- data/bbbbbbbb.json',
      'data/cccccccc.json is not in data/SHA256SUMS. Delete it, and release what it should be: npm run data:release',
    ]);
  });

  test('are each told where there is no list of them', () => {
    put(root, 'data/aaaaaaaa.json', FIRST);
    put(root, 'data/bbbbbbbb.json', SECOND);
    expect(problems().map((problem) => problem.split('.')[0])).toEqual(['data/aaaaaaaa', 'data/bbbbbbbb']);
  });

  test('may be listed as other programs and systems write such a list', () => {
    release(['aaaaaaaa', FIRST]);
    const line = sumLine('aaaaaaaa', FIRST);
    put(root, 'data/SHA256SUMS', `${line.replace('  ', ' *')}\r\n\r\n`);
    const read = readReleased(root);
    expect(read.ok && [...read.states.keys()]).toEqual(['aaaaaaaa']);
  });

  test('have a list that can be read', () => {
    put(root, 'data/SHA256SUMS', 'no sum\n');
    expect(problems()).toEqual([
      'data/SHA256SUMS:1 cannot be read: "no sum". Bring it back: git checkout -- data/SHA256SUMS',
    ]);
  });
});

describe('the site', () => {
  beforeEach(() => {
    for (const [file, text] of Object.entries(SMALL_CONTENT)) put(root, file, text);
    put(root, 'main.js', "import { released } from 'virtual:knowledge/released'; console.log(released);");
    release(['bbbbbbbb', FIRST], ['aaaaaaaa', SECOND]);
  });
  const plugins = (): InlineConfig => ({ root, configFile: false, logLevel: 'silent', plugins: [knowledge()] });
  const built = () => build({ ...plugins(), build: { write: false, rollupOptions: { input: join(root, 'main.js') } } });

  test('has each beside it, and knows which there are', async () => {
    const result = await built();
    const output = 'output' in result ? result.output : [];
    const texts = new Map(output.map((file) => [file.fileName, file.type === 'asset' ? file.source : file.code]));
    expect(texts.get('data/bbbbbbbb.json')).toBe(FIRST);
    expect(texts.get('data/aaaaaaaa.json')).toBe(SECOND);
    expect([...texts.values()].join()).toMatch(/bbbbbbbb.+aaaaaaaa/);
  });

  test('is not built with one that is not what was released', async () => {
    writeFileSync(join(root, 'data/aaaaaaaa.json'), FIRST);
    await expect(built()).rejects.toThrow('data/aaaaaaaa.json is not what was released');
  });

  test('has each in development, too', async () => {
    const server = await createServer({
      ...plugins(),
      base: '/some/path/',
      server: { host: '127.0.0.1', port: 0, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
    const answer = await fetch(`${server.resolvedUrls?.local[0]}data/aaaaaaaa.json`);
    expect(await answer.text()).toBe(SECOND);
    await server.close();
  });
});
