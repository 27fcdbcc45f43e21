/** One address of the app: its path below the base, and what a search engine or a preview shows of it. */
export interface Page {
  /** With a slash at both ends. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** What a static host shows for an address that does not exist. */
const MISSING: Page = {
  path: '/404',
  title: 'Page not found – Framework advisor',
  description: 'There is no page at this address.',
};

/**
 * The files that let any plain static host serve every page: an `index.html` each and a `404.html`. They differ from
 * each other in title and description only; the app draws the page.
 */
export function htmlFiles(index: string, pages: readonly Page[]): ReadonlyMap<string, string> {
  const html = wordsFirst(index);
  return new Map([
    ...pages.map((page): [string, string] => [`${page.path.slice(1)}index.html`, withHead(html, page)]),
    ['404.html', withHead(html, MISSING)],
  ]);
}

/** Moves the stylesheets below the words that stand until the app is drawn: a browser shows nothing that comes after. */
function wordsFirst(html: string): string {
  const sheets = html.match(STYLESHEET) ?? [];
  return html.replace(STYLESHEET, '').replace('<noscript>', (start) => sheets.map((s) => s.trim()).join('') + start);
}

const STYLESHEET = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Puts a page's title and description wherever index.html has its own. */
function withHead(html: string, { title, description }: Page): string {
  const put = (text: string) => (_: string, start: string) => start + escapeHtml(text);
  return html
    .replace(/(<title>)[^<]*/, put(title))
    .replace(/(<meta\s+(?:name|property)="(?:og:|twitter:)?title"\s+content=")[^"]*/g, put(title))
    .replace(/(<meta\s+(?:name|property)="(?:og:|twitter:)?description"\s+content=")[^"]*/g, put(description));
}
