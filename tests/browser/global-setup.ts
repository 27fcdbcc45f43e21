import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { COMPILED, evidence, model } from '../fixtures/real-knowledge.ts';

/** The path below which the tests serve the site: a deep one, so that nothing may count on the root. */
const BASE_PATH = '/some/path/';

/** Builds the site as it is published and serves it as a plain static host does: files, and 404.html for the rest. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-advisor-'));
  process.env['BASE_PATH'] = BASE_PATH;
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });

  const knowledge = mkdtempSync(join(tmpdir(), 'framework-advisor-knowledge-'));
  process.env[COMPILED] = join(knowledge, 'knowledge.json');
  writeFileSync(process.env[COMPILED], JSON.stringify({ model, evidence }));

  const serve = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(folder, '404.html')));
    };
    if (!path.startsWith(BASE_PATH)) return miss();
    request.url = path.slice(BASE_PATH.length - 1);
    serve(request, response, miss);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  process.env['SITE_FOLDER'] = folder;
  process.env['SITE'] = `http://127.0.0.1:${portOf(server)}${BASE_PATH}`;
  return async () => {
    await new Promise((done) => server.close(done));
    for (const made of [folder, knowledge]) rmSync(made, { recursive: true });
  };
}

// A listening TCP server's address is always an AddressInfo.
const portOf = (server: Server) => (server.address() as AddressInfo).port;
