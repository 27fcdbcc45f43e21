import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { build, createServer, type Plugin, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { knowledge } from '../../src/compiler/plugin.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { evidence, model } from '../fixtures/small-model.ts';

const SPEED = 'content/criteria/speed.md';
let root: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** Waits for what the file system's notices bring about: on a busy machine they take their time. */
const soon = <T>(holds: () => T | Promise<T>) => vi.waitFor(holds, 20_000);
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

  test('writes the model and the evidence as files, and fetches each where it is asked for', async () => {
    write(
      'main.js',
      "import { loadModel, loadEvidence } from 'virtual:knowledge/files'; console.log(loadModel, loadEvidence);",
    );
    const result = await buildIt();
    const output = 'output' in result ? result.output : [];
    for (const [part, knows] of Object.entries({ model, evidence })) {
      const file = output.find(({ fileName }) => fileName.startsWith(`assets/${part}-`));
      expect(JSON.parse(file?.type === 'asset' ? String(file.source) : '')).toEqual(knows);
      const code = output.flatMap((own) => (own.type === 'chunk' ? [own.code] : [])).join();
      expect(code).toContain(`${file?.fileName}`);
    }
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
    // A file that changes before the watcher has come to it is never reported.
    const everyFile = Object.keys(SMALL_CONTENT);
    await soon(() => {
      const watched = server.watcher.getWatched();
      expect(everyFile.filter((file) => !watched[join(root, dirname(file))]?.includes(basename(file)))).toEqual([]);
    });
  });
  afterEach(() => server.close());

  /** What the browser is told from now on. */
  const told = () => {
    const send = vi.spyOn(server.environments.client.hot, 'send');
    return () => send.mock.calls.map(([message]) => message);
  };
  /** The model's code as the browser would get it now. */
  const modelNow = async () =>
    (await server.environments.client.transformRequest('virtual:knowledge/model'))?.code ?? '';

  test('shows an edit', async () => {
    expect(await modelNow()).toContain('Admin panel');
    write(
      'content/criteria/admin.md',
      textOf('content/criteria/admin.md').replace('name: Admin panel', 'name: Back office'),
    );
    await soon(async () => expect(await modelNow()).toContain('Back office'));
  });

  test.each([
    ['both halves', ['model', 'evidence']],
    ['only the model', ['model']],
  ])('has the page load anew, and nothing else, where it has fetched %s', async (_what, fetched) => {
    const now = () =>
      Promise.all(fetched.map((name) => server.environments.client.transformRequest(`virtual:knowledge/${name}`))).then(
        (all) => all.map((result) => result?.code).join(),
      );
    expect(await now()).not.toContain('Pace');
    const messages = told();
    write(SPEED, textOf(SPEED).replace('name: Speed', 'name: Pace').replace('Why it matters.', 'Pace matters.'));
    await soon(() => expect(messages()).toContainEqual({ type: 'full-reload' }));
    await soon(() => expect(handled).toContain(join(root, SPEED).split(sep).join('/')));
    expect(new Set(messages().map((message) => JSON.stringify(message))).size).toBe(1);
    expect((await now()).match(/Pace/g)).toHaveLength(fetched.length);
  });

  test('hands out the model and the evidence as code', async () => {
    const files = await server.environments.client.transformRequest('virtual:knowledge/files');
    expect(files?.code).toMatch(/loadModel = \(\) => import\(.*knowledge\/model/);
    expect(files?.code).toMatch(/loadEvidence = \(\) => import\(.*knowledge\/evidence/);
  });

  test('shows an added file, and forgets a deleted one', async () => {
    await modelNow();
    const added = 'content/conflicts/second.md';
    write(added, textOf('content/conflicts/alpha-speed.md').replace('id: alpha-speed', 'id: second'));
    await soon(async () => expect(await modelNow()).toContain('second'));
    rmSync(join(root, added));
    await soon(async () => expect(await modelNow()).not.toContain('second'));
  });

  test('leaves the page alone when a folder with a like name changes', async () => {
    await modelNow();
    const messages = told();
    const beside = 'content-old/criteria/speed.md';
    write(beside, textOf(SPEED));
    await soon(() => expect(handled).toContain(join(root, beside).split(sep).join('/')));
    const { moduleGraph } = server.environments.client;
    expect(moduleGraph.getModuleById('\0virtual:knowledge/model')?.transformResult).toBeTruthy();
    expect(messages()).toEqual([]);
  });

  test('fails with every fault, and recovers when they are mended', async () => {
    await modelNow();
    write(SPEED, textOf(SPEED).replace('group: load', 'group: laod'));
    await soon(async () => expect(modelNow()).rejects.toThrow('content/criteria/speed.md:5:8 unknown-group'));
    write(SPEED, textOf(SPEED));
    await soon(async () => expect(await modelNow()).toContain('Admin panel'));
  });

  test('starts on faulty content and recovers when it is mended', async () => {
    write(SPEED, 'nothing');
    await soon(async () => expect(modelNow()).rejects.toThrow('missing-front-matter'));
    write(SPEED, textOf(SPEED));
    await soon(async () => expect(await modelNow()).toContain('Admin panel'));
  });
});
