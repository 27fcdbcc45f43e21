import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { releaseOf } from './kept-files.ts';
import type { Release } from './release.ts';

const WORKER = 'src/offline/worker/service-worker.ts';
/** Its address may never change: it is by this one that browsers look for a newer release. */
const WORKER_FILE = 'service-worker.js';

/** Writes the worker that keeps all files of a build in the browser. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    // Only then is everything there, the files of `public/` among it.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = config.build.outDir }, bundle) {
        if ('index.html' in bundle) await writeWorker(dir, config);
      },
    },
  };
}

/** Writes the worker of a site that is built in a folder, from `root`, to be served below `base`. */
export async function writeWorker(
  folder: string,
  { base, root }: Pick<ResolvedConfig, 'base' | 'root'>,
): Promise<void> {
  writeFileSync(join(folder, WORKER_FILE), await workerOf(releaseOf(filesIn(folder), base), root));
}

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/').replace(/^\//, ''))
    .filter((path) => path !== WORKER_FILE);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** All of it in one file, which browsers compare byte for byte with the one they have. */
async function workerOf(release: Release, root: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    define: { __RELEASE__: JSON.stringify(release), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2023',
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, WORKER), output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const worker = files.find(({ fileName }) => fileName === WORKER_FILE);
  if (worker?.type !== 'chunk') throw new Error(`Nothing was built of ${WORKER}.`);
  return worker.code;
}
