import { createHash } from 'node:crypto';
import type { KeptFile, Release } from './release.ts';

/** What pages are made of. Pictures for other sites, and files for other programs, are not. */
const KEPT = /\.(html|js|css|woff2|svg|webmanifest)$|^assets\/.+\.json$/;

/** Those whose names, or the folders they are in, change with what they hold. */
const NAMED_BY_CONTENT = /^assets\//;

/**
 * Which of a build's files are kept in the browser; those that more pages need come first.
 *
 * @param files what each holds, by its path below the base
 */
export function releaseOf(files: ReadonlyMap<string, Uint8Array>, base: string): Release {
  const kept = [...files]
    .filter(([path]) => KEPT.test(path))
    .map(([path, content]): KeptFile => {
      const revision = NAMED_BY_CONTENT.test(path) ? null : digest(content);
      return { url: base + path.replace(/(^|\/)index\.html$/, '$1'), revision };
    })
    .sort((a, b) => place(a) - place(b) || (a.url < b.url ? -1 : 1));
  return { id: digest(JSON.stringify(kept)), base, files: kept };
}

const place = ({ url }: KeptFile) =>
  [/\.(js|css|woff2|svg|webmanifest)$/, /\.json$/, /\/$/, /\.html$/].findIndex((kind) => kind.test(url));

const digest = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex').slice(0, 12);
