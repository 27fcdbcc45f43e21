import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { COMPILED, evidence, model } from '../fixtures/real-knowledge.ts';
import { BASE_PATH, host } from './host.ts';

/** Builds the site as it is published and serves it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-advisor-'));
  process.env['BASE_PATH'] = BASE_PATH;
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });

  const knowledge = mkdtempSync(join(tmpdir(), 'framework-advisor-knowledge-'));
  process.env[COMPILED] = join(knowledge, 'knowledge.json');
  writeFileSync(process.env[COMPILED], JSON.stringify({ model, evidence }));

  const { address, close } = await host(folder);
  process.env['SITE_FOLDER'] = folder;
  process.env['SITE'] = address;
  return async () => {
    await close();
    for (const made of [folder, knowledge]) rmSync(made, { recursive: true });
  };
}
