import type { StaticPage } from '../views/place/pages.ts';

/** The pages that search engines are told of, by their full addresses. */
export function sitemap(pages: readonly StaticPage[], base: string, origin: string): string {
  // The start of the questions leads on at once, to the first of them.
  const addresses = pages
    .filter(({ kind }) => kind !== 'missing' && kind !== 'questions')
    .map(({ path }) => `  <url><loc>${new URL(base + path.slice(1), origin).href}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('')}</urlset>\n`;
}
