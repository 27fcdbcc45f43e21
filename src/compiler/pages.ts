import type { Plugin } from 'vite';
import type { Evidence, Model } from '../knowledge/knowledge-base.ts';
import { compile } from './compile.ts';
import { readContentFolder } from './content-folder.ts';

/** One address of the app: its path below the base, and what a search engine or a preview shows of it. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Writes an `index.html` for every page and a `404.html`, so that any plain static host serves each address. The
 * files differ in title and description only; the app draws the page.
 */
export function writePages(pagesOf: (model: Model, evidence: Evidence) => readonly Page[]): Plugin {
  let root = process.cwd();
  return {
    name: 'pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        const compiled = compile(readContentFolder(root));
        if (index?.type !== 'asset' || !compiled.ok) return;
        const html = String(index.source);
        const { model, evidence } = compiled.knowledge;
        for (const page of pagesOf(model, evidence)) {
          const source = withHead(html, page);
          if (page.path === '/') index.source = source;
          else this.emitFile({ type: 'asset', fileName: `${page.path.slice(1)}index.html`, source });
        }
        this.emitFile({
          type: 'asset',
          fileName: '404.html',
          source: withHead(html, {
            path: '/404',
            title: 'Page not found – Framework advisor',
            description: 'There is no page at this address.',
          }),
        });
      },
    },
  };
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Puts a page's title and description wherever index.html has its own. */
function withHead(html: string, { title, description }: Page): string {
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta (?:name|property)="(?:og:|twitter:)?title" content=")[^"]*/g,
      (_, start: string) => start + escapeHtml(title),
    )
    .replace(
      /(<meta (?:name|property)="(?:og:|twitter:)?description" content=")[^"]*/g,
      (_, start: string) => start + escapeHtml(description),
    );
}
