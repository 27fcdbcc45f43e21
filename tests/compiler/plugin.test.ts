import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { build, createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { knowledge } from '../../src/compiler/plugin.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';

const SPEED = 'content/criteria/speed.md';
let root: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const textOf = (file: string) => SMALL_CONTENT[file] ?? '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const [file, text] of Object.entries(SMALL_CONTENT)) write(file, text);
  write('main.js', "import { model } from 'virtual:knowledge/model'; console.log(model.contentHash);");
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  const buildIt = () =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [knowledge()],
      build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
    });

  test('succeeds on sound content', async () => {
    await expect(buildIt()).resolves.toBeDefined();
  });

  test('stops and names every fault', async () => {
    write(SPEED, textOf(SPEED).replace('group: load', 'group: laod'));
    write('content/questions/people.md', textOf('content/questions/people.md').replace('id: people', 'id: persons'));
    await expect(buildIt()).rejects.toThrow(
      /2 problems in content:\ncontent\/criteria\/speed\.md:5:8 unknown-group: .*\ncontent\/questions\/people\.md:2:5 id-unlike-file: /,
    );
  });
});

describe('the dev server', () => {
  let server: ViteDevServer;
  /** Files whose change has passed the plugin. */
  let handled: string[];
  beforeEach(async () => {
    handled = [];
    const after: Plugin = { name: 'after', hotUpdate: ({ file }) => void handled.push(file) };
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [knowledge(), after],
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
  });
  afterEach(() => server.close());

  /** The model's code as the browser would get it now. */
  const modelNow = async () =>
    (await server.environments.client.transformRequest('virtual:knowledge/model'))?.code ?? '';

  test('shows an edit', async () => {
    expect(await modelNow()).toContain('Admin panel');
    write(
      'content/criteria/admin.md',
      textOf('content/criteria/admin.md').replace('name: Admin panel', 'name: Back office'),
    );
    await vi.waitFor(async () => expect(await modelNow()).toContain('Back office'), 5000);
  });

  test('shows an added file, and forgets a deleted one', async () => {
    await modelNow();
    const added = 'content/conflicts/second.md';
    write(added, textOf('content/conflicts/alpha-speed.md').replace('id: alpha-speed', 'id: second'));
    await vi.waitFor(async () => expect(await modelNow()).toContain('second'), 5000);
    rmSync(join(root, added));
    await vi.waitFor(async () => expect(await modelNow()).not.toContain('second'), 5000);
  });

  test('leaves the page alone when a folder with a like name changes', async () => {
    await modelNow();
    const beside = 'content-old/criteria/speed.md';
    write(beside, textOf(SPEED));
    await vi.waitFor(() => expect(handled).toContain(join(root, beside).split(sep).join('/')), 5000);
    const { moduleGraph } = server.environments.client;
    expect(moduleGraph.getModuleById('\0virtual:knowledge/model')?.transformResult).toBeTruthy();
  });

  test('fails with every fault, and recovers when they are mended', async () => {
    await modelNow();
    write(SPEED, textOf(SPEED).replace('group: load', 'group: laod'));
    await vi.waitFor(
      async () => expect(modelNow()).rejects.toThrow('content/criteria/speed.md:5:8 unknown-group'),
      5000,
    );
    write(SPEED, textOf(SPEED));
    await vi.waitFor(async () => expect(await modelNow()).toContain('Admin panel'), 5000);
  });

  test('starts on faulty content and recovers when it is mended', async () => {
    write(SPEED, 'nothing');
    await vi.waitFor(async () => expect(modelNow()).rejects.toThrow('missing-front-matter'), 5000);
    write(SPEED, textOf(SPEED));
    await vi.waitFor(async () => expect(await modelNow()).toContain('Admin panel'), 5000);
  });
});
