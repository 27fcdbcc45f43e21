import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { codeOf } from './code-of.ts';
import { evidenceFile, htmlFiles } from './html-files.ts';
import { stylesheetOf, withoutStyles } from './placed-styles.ts';
import type { Rendered } from './render.tsx';

/** What writes the pages. It is built as the app is, so that both come out alike. */
const RENDER = 'src/prerender/render.tsx';

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
        const pages = await rendered(config, plugins());
        const styles = stylesheetOf(pages.flatMap(({ body }) => [...withoutStyles(body).styles]));
        const placed = this.getFileName(this.emitFile({ type: 'asset', name: 'placed.css', source: styles }));
        const evidence = pages.flatMap((page): [string, string][] =>
          page.evidence ? [[evidenceFile(page), JSON.stringify(page.evidence)]] : [],
        );
        const digest = createHash('sha256').update(JSON.stringify(evidence)).digest('base64url').slice(0, 8);
        const folder = `assets/evidence-${digest}`;
        for (const [name, source] of evidence) this.emitFile({ type: 'asset', fileName: folder + name, source });
        const model = Object.keys(bundle).find((name) => /\/model-[^/]+\.json$/.test(name));
        if (!model) throw new Error('The bundle has no file of the model.');
        const site = { base: config.base, code: codeOf(bundle), model, evidence: folder, placed };
        const files = htmlFiles(String(index.source), pages, site);
        for (const [fileName, source] of files) {
          if (fileName === index.fileName) index.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

async function rendered({ root, base }: ResolvedConfig, plugins: PluginOption[]): Promise<readonly Rendered[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'prerender-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      root,
      base,
      publicDir: false,
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
    const { renderPages }: typeof import('./render.tsx') = await import(pathToFileURL(join(outDir, 'render.mjs')).href);
    return await renderPages();
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
