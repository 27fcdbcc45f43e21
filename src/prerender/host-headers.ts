import { CONTENT_SECURITY_POLICY } from './policy.ts';

/** What hosts should send with every file: what each page says of itself, for the files that cannot. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
};

/** For how long browsers may keep what is named by its content, and what is not. */
export const CACHING = {
  named: 'public, max-age=31536000, immutable',
  others: 'no-cache',
} as const;

/** `_headers`, which Netlify and Cloudflare Pages read where it lies at the root of a site. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return rule(`${base}*`, HEADERS) + rule(`${base}assets/*`, { 'Cache-Control': CACHING.named });
}
