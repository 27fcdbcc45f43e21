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

/** Nothing of these stands before the answers are read, so that they have no words for which their code could wait. */
const OF_ANSWERS: ReadonlySet<PageKind> = new Set(['answers', 'recommendation', 'together']);

/** As the bundler puts them into the head. */
const ENTRY = / *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/g;

function htmlOf(index: string, page: Rendered, site: Site): string {
  const { base, code, looks, model, evidence } = site;
  const own = (files: readonly string[]) => files.map((file) => base + file).filter((file) => !index.includes(file));
  // What the words are drawn with comes before what they do without, and after start.js, which minds what is stuck.
  const first = [
    `<link rel="stylesheet" crossorigin href="${base}${looks.style}">`,
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${looks.font}">`,
  ];
  // All at once, so that none waits for another.
  const later = [
    ...[...index.matchAll(ENTRY)].map(([tag]) => tag.trim()),
    ...own(code(page.kind)).map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...own([model, ...(page.evidence ? [evidence + evidenceFile(page)] : [])]).map(
      (href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`,
    ),
  ];
  const links = OF_ANSWERS.has(page.kind)
    ? [...first, ...later.map((tag) => tag.replace(/(type="module"|rel="\w+")/, '$1 fetchpriority="low"'))]
    : // See start.js.
      [...first, '<template id="code">', ...later.map((tag) => `  ${tag}`), '</template>'];
  // What is asked for at an address that does not exist has no evidence of its own.
  const folder = page.kind === 'missing' ? '' : ` data-evidence="${base}${evidence}"`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  return (
    index
      .replaceAll(ENTRY, '')
      // It holds for what comes after it.
      .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`)
      .replace(/ *<title>[^<]*<\/title>\n/, () => headOf(page, site))
      .replace('</head>', () => `${links.map((link) => `  ${link}\n`).join('  ')}  </head>`)
      .replace(
        '<div id="root"></div>',
        () => `<div id="root" data-path="${page.path}"${folder}>${withoutStyles(page.body).html}</div>`,
      )
  );
}
