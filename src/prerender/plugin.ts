import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite';
import { PAGE_KINDS, type PageKind } from '../views/place/pages.ts';
import { scriptSizesOf, tooLarge } from './budget.ts';
import { codeOf } from './code-of.ts';
import { headersFile } from './host-headers.ts';
import { evidenceFile, htmlFiles } from './html-files.ts';
import { stylesheetOf, withoutStyles } from './placed-styles.ts';
import type { Rendered } from './render.tsx';
import kept from './script-sizes.json' with { type: 'json' };
import { sitemap } from './sitemap.ts';

/** What writes the pages. It is built as the app is, so that both come out alike. */
const RENDER = 'src/prerender/print-pages.ts';

/**
 * Gives every address of the app a file of its own with all the words of its page, which the app takes over in the
 * browser.
 *
 * @param plugins those that the app's own code needs, made anew
 */
export function prerender(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const origin = process.env['SITE_URL'] || undefined;
        const site = origin === undefined ? config.base : new URL(config.base, origin).href;
        const pages = await rendered(config, plugins(), site);
        const styles = stylesheetOf(pages.flatMap(({ body }) => [...withoutStyles(body).styles]));
        const sheet = fileLike(bundle, /\.css$/);
        if (sheet.type !== 'asset') throw new Error('The stylesheet is no asset.');
        // Under a name of its own, which changes with what is in it.
        const whole = this.emitFile({ type: 'asset', name: 'style.css', source: `${sheet.source}${styles}` });
        delete bundle[sheet.fileName];
        const evidence = pages.flatMap((page): [string, string][] =>
          page.evidence ? [[evidenceFile(page), JSON.stringify(page.evidence)]] : [],
        );
        const digest = createHash('sha256').update(JSON.stringify(evidence)).digest('base64url').slice(0, 8);
        const folder = `assets/evidence-${digest}`;
        for (const [name, source] of evidence) this.emitFile({ type: 'asset', fileName: folder + name, source });
        const pictures = new Map(
          PAGE_KINDS.filter((kind) => origin !== undefined && kind !== 'missing').map((kind) => [
            kind,
            this.getFileName(this.emitFile(pictureOf(kind, config.root))),
          ]),
        );
        const picture = (kind: PageKind) => pictures.get(kind) ?? '';
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(config.base) });
        for (const [fileName, source] of forSearchEngines(pages, config.base, origin))
          this.emitFile({ type: 'asset', fileName, source });
        const files = htmlFiles(String(index.source).replace(/ *<link rel="stylesheet"[^>]*>\n/, ''), pages, {
          base: config.base,
          origin,
          picture,
          code: codeOf(bundle),
          looks: { style: this.getFileName(whole), font: fileLike(bundle, /\.woff2$/).fileName },
          model: fileLike(bundle, /\/model-[^/]+\.json$/).fileName,
          evidence: folder,
        });
        const large = tooLarge(
          scriptSizesOf(pages, (name) => files.get(name) ?? codeIn(bundle, name)),
          kept,
        );
        if (large.length > 0) this.error(large.join('\n'));
        for (const [fileName, source] of files) {
          if (fileName === index.fileName) index.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

function fileLike(bundle: Rolldown.OutputBundle, name: RegExp): Rolldown.OutputAsset | Rolldown.OutputChunk {
  const file = Object.values(bundle).find(({ fileName }) => name.test(fileName));
  if (!file) throw new Error(`The bundle has no file like ${name}.`);
  return file;
}

function codeIn(bundle: Rolldown.OutputBundle, name: string): string | undefined {
  const file = bundle[name];
  return file?.type === 'chunk' ? file.code : undefined;
}

/** Made by `npm run pictures`. */
function pictureOf(kind: PageKind, root: string) {
  const name = `${kind}.png`;
  return { type: 'asset', name, source: readFileSync(join(root, 'src/prerender/pictures', name)) } as const;
}

function forSearchEngines(pages: readonly Rendered[], base: string, origin: string | undefined): [string, string][] {
  const all = 'User-agent: *\nAllow: /\n';
  if (origin === undefined) return [['robots.txt', all]];
  return [
    ['robots.txt', `${all}Sitemap: ${new URL(`${base}sitemap.xml`, origin).href}\n`],
    ['sitemap.xml', sitemap(pages, base, origin)],
  ];
}

/** In a process of its own: whatever has been loaded or set in this one is no matter of the pages. */
async function rendered(
  { root, base, define }: ResolvedConfig,
  plugins: PluginOption[],
  site: string,
): Promise<readonly Rendered[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'prerender-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      root,
      base,
      publicDir: false,
      ...(define && { define }),
      plugins,
      ssr: { noExternal: true },
      build: {
        ssr: RENDER,
        outDir,
        emptyOutDir: true,
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: { output: { entryFileNames: 'render.mjs', codeSplitting: false } },
      },
    });
    const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)(process.execPath, [join(outDir, 'render.mjs'), site], {
      env,
      maxBuffer: 2 ** 28,
    });
    // What `print-pages.ts` prints.
    return JSON.parse(stdout) as readonly Rendered[];
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
