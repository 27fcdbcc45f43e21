import { SITE_NAME } from '../views/place/document-title.ts';
import type { PageKind } from '../views/place/pages.ts';
import type { Rendered } from './render.tsx';
import type { StructuredData } from './structured-data.ts';

/** Where the site will be. */
export interface Place {
  /** The path below which it is served, with a slash at both ends. */
  readonly base: string;
  /** Its origin, such as `https://example.org`; undefined where the build is not told: then nothing names it. */
  readonly origin: string | undefined;
  /** The file of a kind of page's preview picture, below the base. */
  readonly picture: (kind: PageKind) => string;
}

/** Of every picture, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** Nobody is to find the page that says an address has none. */
const HIDDEN: readonly PageKind[] = ['missing'];

/** What the head of a page says of it, to search engines and to previews of links. */
export function headOf({ kind, path, title, description, data }: Rendered, place: Place): string {
  const { origin, base } = place;
  const hidden = HIDDEN.includes(kind);
  const address = (file: string) => new URL(base + file.replace(/^\//, ''), origin).href;
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    ...(hidden ? [meta('name', 'robots', 'noindex')] : []),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    ...(origin === undefined || hidden
      ? [meta('name', 'twitter:card', 'summary')]
      : [
          `<link rel="canonical" href="${address(path)}">`,
          meta('property', 'og:url', address(path)),
          meta('property', 'og:image', address(place.picture(kind))),
          meta('property', 'og:image:width', String(SIZE.width)),
          meta('property', 'og:image:height', String(SIZE.height)),
          meta('property', 'og:image:alt', title),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...data.map(jsonLd),
  ];
  return tags.map((tag) => `    ${tag}\n`).join('');
}

const meta = (by: 'name' | 'property', name: string, content: string) =>
  `<meta ${by}="${name}" content="${escapeHtml(content)}">`;

/** Data, which no policy keeps from standing in a page: nothing of it is run. */
function jsonLd(about: StructuredData): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...about });
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
