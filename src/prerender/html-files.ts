import type { PageKind, StaticPage } from '../views/place/pages.ts';
import { headOf, type Place } from './head.ts';
import { withoutStyles } from './placed-styles.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';
import type { Rendered } from './render.tsx';

export interface Site extends Place {
  readonly code: (kind: PageKind) => readonly string[];
  /** What a page is drawn with, by their names in the bundle. */
  readonly looks: { readonly style: string; readonly font: string };
  /** The file of the model, by its name in the bundle. */
  readonly model: string;
  /** The folder of each page's evidence, below the base. */
  readonly evidence: string;
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
  const { base, code, looks, model, evidence } = site;
  const own = (files: readonly string[]) => files.map((file) => base + file).filter((file) => !index.includes(file));
  // What the words are drawn with comes before what they do without, and after start.js, which minds what is stuck.
  const first = [
    `<link rel="stylesheet" crossorigin href="${base}${looks.style}">`,
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${looks.font}">`,
  ];
  // All at once, so that none waits for another, and after what the words are drawn with.
  const links = [
    ...own(code(page.kind)).map((href) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${href}">`),
    ...own([model, ...(page.evidence ? [evidence + evidenceFile(page)] : [])]).map(
      (href) => `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${href}">`,
    ),
  ];
  // What is asked for at an address that does not exist has no evidence of its own.
  const folder = page.kind === 'missing' ? '' : ` data-evidence="${base}${evidence}"`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return (
    index
      .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
      // It holds for what comes after it.
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`)
      .replace(/ *<title>[^<]*<\/title>\n/, () => headOf(page, site))
      .replace('<script type="module"', (script) => `${first.join('\n    ')}\n    ${script}`)
      .replace('</head>', () => `${links.map((link) => `  ${link}\n`).join('  ')}  </head>`)
      .replace(
        '<div id="root"></div>',
        () => `<div id="root" data-path="${page.path}"${folder}>${withoutStyles(page.body).html}</div>`,
      )
  );
}
