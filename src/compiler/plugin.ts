import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { commitDate } from './commit-date.ts';
import { type Compiled, compile } from './compile.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { problemMessage } from './problems/wording.ts';
import { DATA_FILE, publishedFiles, RECOMMENDATION_SCHEMA_FILE, SCHEMA_FILE } from './published-files.ts';
import { readContentFolder } from './reading/content-folder.ts';
import { readReleased, releasedFile } from './released-files.ts';

/** How the app gets both: in a build from files beside its code, which the browser reads faster than code. */
const FILES = 'virtual:knowledge/files';

const MODULES = {
  'virtual:knowledge/model': ({ model }: KnowledgeBase) => moduleOf('model', model),
  'virtual:knowledge/evidence': ({ evidence }: KnowledgeBase) => moduleOf('evidence', evidence),
} as const;
/** Lists the states that were released before. */
const RELEASED = 'virtual:knowledge/released';

/** Vite's convention: a leading NUL keeps other plugins away from a virtual module. */
const RESOLVED = '\0';

type ModuleName = keyof typeof MODULES;
const isModuleName = (id: string): id is ModuleName => Object.hasOwn(MODULES, id);

/**
 * Compiles `content/` into the virtual modules `virtual:knowledge/model`, `virtual:knowledge/evidence` and, to fetch
 * either, `virtual:knowledge/files`, and lists the states that were released before in `virtual:knowledge/released`.
 * Faults stop a build and show as Vite's overlay in the dev server, which recovers once they are mended; added and deleted
 * files count too. A build also writes the files for others to read beside the app, with each released state, and the dev
 * server serves them.
 */
export function knowledge(): Plugin {
  let root = process.cwd();
  let asFiles = false;
  let compiled: Compiled | undefined;

  const released = (fail: (message: string) => never): ReadonlyMap<string, string> => {
    const read = readReleased(root);
    return read.ok ? read.states : fail(read.problems.join('\n'));
  };

  /** Faulty content is read anew every time, so that mending it is always noticed. */
  const current = (): Compiled => {
    if (!compiled?.ok) compiled = compile(readContentFolder(root));
    return compiled;
  };

  return {
    name: 'knowledge',
    configResolved(config) {
      root = config.root;
      asFiles = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      compiled = undefined;
      this.addWatchFile(join(root, 'content'));
    },
    resolveId(id) {
      return isModuleName(id) || id === FILES || id === RELEASED ? RESOLVED + id : undefined;
    },
    load(id) {
      const name = id.startsWith(RESOLVED) ? id.slice(RESOLVED.length) : '';
      if (name === RELEASED) return moduleOf('released', [...released((message) => this.error(message)).keys()]);
      if (name === FILES && !asFiles) return IMPORTED;
      if (!isModuleName(name) && name !== FILES) return undefined;
      const now = current();
      if (!now.ok) return this.error(faultReport(now));
      if (name !== FILES) return MODULES[name](now.knowledge);
      const { model, evidence } = now.knowledge;
      const file = (part: string, value: unknown) =>
        this.emitFile({ type: 'asset', name: `${part}.json`, source: JSON.stringify(value) });
      return fetched(file('model', model), file('evidence', evidence));
    },
    generateBundle() {
      const now = current();
      if (!now.ok) return;
      for (const [fileName, source] of publishedFiles(now.knowledge, commitDate(root)))
        this.emitFile({ type: 'asset', fileName, source });
      for (const [contentHash, source] of released((message) => this.error(message)))
        this.emitFile({ type: 'asset', fileName: releasedFile(contentHash), source });
    },
    configureServer(server) {
      server.watcher.add(join(root, 'content'));
      for (const name of [DATA_FILE, SCHEMA_FILE, RECOMMENDATION_SCHEMA_FILE])
        server.middlewares.use(server.config.base + name, (_request, response) => {
          const now = current();
          response.statusCode = now.ok ? 200 : 500;
          response.setHeader('Content-Type', now.ok ? 'application/json' : 'text/plain; charset=utf-8');
          response.end(now.ok ? publishedFiles(now.knowledge, commitDate(root)).get(name) : faultReport(now));
        });
    },
    hotUpdate({ file }) {
      if (!file.startsWith(`${join(root, 'content').split(sep).join('/')}/`)) return undefined;
      compiled = undefined;
      const graph = this.environment.moduleGraph;
      const modules = Object.keys(MODULES).flatMap((name) => graph.getModuleById(RESOLVED + name) ?? []);
      for (const module of modules) graph.invalidateModule(module);
      // The page is reloaded rather than patched: the knowledge base is the ground that everything stands on.
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Every problem, one a line, under a heading that counts them. */
export function faultReport(compiled: Extract<Compiled, { ok: false }>): string {
  const { problems } = compiled;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in content:`, ...problems.map(problemMessage)].join('\n');
}

const IMPORTED = `
export const loadModel = () => import('virtual:knowledge/model').then(({ model }) => model);
export const loadEvidence = () => import('virtual:knowledge/evidence').then(({ evidence }) => evidence);
`;

/** Both by the names under which the bundler knows them. */
const fetched = (model: string, evidence: string) => `
const read = async (file) => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(file + ': ' + answer.status);
  return answer.json();
};
export const loadModel = () => read(import.meta.ROLLUP_FILE_URL_${model});
export const loadEvidence = () => read(import.meta.ROLLUP_FILE_URL_${evidence});
`;

const moduleOf = (name: string, value: unknown) =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
