import type { PageKind, StaticPage } from '../views/place/pages.ts';
import type { Code } from './code-of.ts';
import { headOf, type Place } from './head.ts';
import { withoutStyles } from './placed-styles.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import type { Rendered } from './render.tsx';

export interface Site extends Place {
  readonly code: (kind: PageKind) => Code;
  /** The file of the model, by its name in the bundle. */
  readonly model: string;
  /** The folder of each page's evidence, below the base. */
  readonly evidence: string;
  /** The file of the styles that were worked out for single elements, by its name in the bundle. */
  readonly placed: string;
}

/** The files that let any plain static host serve every page: an `index.html` each and a `404.html`. */
export function htmlFiles(index: string, pages: readonly Rendered[], site: Site): ReadonlyMap<string, string> {
  return new Map(pages.map((page) => [fileOf(page), htmlOf(index, page, site)]));
}

export function fileOf({ kind, path }: StaticPage): string {
  return kind === 'missing' ? '404.html' : `${path.slice(1)}index.html`;
}

/** Where a page's evidence is, below the folder of all of that. */
export const evidenceFile = ({ path }: Rendered): string => `${path}evidence.json`;

function htmlOf(index: string, page: Rendered, site: Site): string {
  const { base, code, model, evidence, placed } = site;
  const { scripts, styles } = code(page.kind);
  const body = withoutStyles(page.body);
  const own = (files: readonly string[]) => files.map((file) => base + file).filter((file) => !index.includes(file));
  // All at once, so that none waits for another.
  const links = [
    ...own(styles.concat(body.styles.size > 0 ? placed : [])).map(
      (href) => `<link rel="stylesheet" crossorigin href="${href}">`,
    ),
    ...own(scripts).map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...own([model, ...(page.evidence ? [evidence + evidenceFile(page)] : [])]).map(
      (href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`,
    ),
  ];
  // What is asked for at an address that does not exist has no evidence of its own.
  const folder = page.kind === 'missing' ? '' : ` data-evidence="${base}${evidence}"`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return (
    index
      // It holds for what comes after it.
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`)
      .replace(/ *<title>[^<]*<\/title>\n/, () => headOf(page, site))
      .replace('</head>', () => `${links.map((link) => `  ${link}\n`).join('  ')}  </head>`)
      .replace('<div id="root"></div>', () => `<div id="root" data-path="${page.path}"${folder}>${body.html}</div>`)
  );
}
