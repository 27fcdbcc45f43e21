import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** The path below which the tests serve the site: a deep one, so that nothing may count on the root. */
export const BASE_PATH = '/some/path/';

export interface Host {
  /** Of the site, with a slash at its end. */
  readonly address: string;
  /** Serves another folder from now on, as it is then. */
  readonly deploy: (folder: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves a built site as a plain static host does: files, gzipped where they lie there gzipped, and 404.html for the rest. */
export async function host(folder: string): Promise<Host> {
  let deployed = folder;
  let serve = sirv(folder, { etag: true, gzip: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(deployed, '404.html')));
    };
    if (!path.startsWith(BASE_PATH)) return miss();
    request.url = path.slice(BASE_PATH.length - 1);
    serve(request, response, miss);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A listening TCP server's address is always an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${BASE_PATH}`,
    deploy: (next) => {
      deployed = next;
      serve = sirv(next, { etag: true, gzip: true });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
