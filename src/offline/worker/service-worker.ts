import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { canonicalAddress } from '../../views/place/canonical-address.ts';
import type { Release } from '../release.ts';

/**
 * Answers every request of the pages below its scope from what one release consists of, so that no page mixes two, and
 * none needs a network. A newer release waits until no page of this one is open, or until a page asks to have it.
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const __RELEASE__: Release;

const { id, base, files } = __RELEASE__;
const { scope } = self.registration;
const ofReleases = ` of ${scope}`;
const own = `release ${id}${ofReleases}`;
const data = `data for ${scope}`;

const release = new PrecacheController({ cacheName: own });
release.addToCacheList([...files]);

self.addEventListener('install', (event) => {
  release.install(event);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clearUp(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  event.respondWith(mode === 'navigate' ? page(event.request) : file(event.request));
  if (mode === 'navigate') event.waitUntil(clearUp());
});

async function page(request: Request): Promise<Response> {
  const address = canonicalAddress(new URL(request.url).pathname, base);
  const kept = address && (await release.matchPrecache(address.path));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = address && (await release.matchPrecache(`${base}404.html`));
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

async function file(request: Request): Promise<Response> {
  const kept =
    (await release.matchPrecache(request.url)) ??
    // A page that was opened before this release took over goes on with its own.
    (await caches.match(request.url, { ignoreVary: true }));
  if (kept) return kept;
  const answer = await fetch(request);
  // A file of this folder is named by what it holds, so that what is kept of it stays right.
  if (answer.ok && new URL(request.url).pathname.startsWith(`${base}data/`))
    await (await caches.open(data)).put(request.url, answer.clone());
  return answer;
}

/** Earlier releases are kept for as long as a page may be open that is of one. */
async function clearUp(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.some(({ url }) => url.startsWith(scope))) return;
  // In the order in which they came.
  const releases = (await caches.keys()).filter((name) => name.endsWith(ofReleases));
  await Promise.all(releases.slice(0, Math.max(0, releases.indexOf(own))).map((name) => caches.delete(name)));
}
