import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PUBLIC = join(import.meta.dirname, '../../public');
const manifest: {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; purpose?: string }[];
} = JSON.parse(readFileSync(join(PUBLIC, 'manifest.webmanifest'), 'utf8'));

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test('every icon of the manifest is there, as large as it says', () => {
  for (const { src, sizes, type } of manifest.icons) {
    const file = readFileSync(join(PUBLIC, src));
    if (type === 'image/png') expect(sizeOf(file), src).toBe(sizes);
  }
});

test('the icons are those that browsers need to install the advisor', () => {
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pngs.filter(({ purpose }) => !purpose).map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  expect(pngs.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
});

test('the manifest holds below any base path', () => {
  for (const address of [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
    expect(new URL(address, 'https://host.example/some/path/').pathname).toMatch(/^\/some\/path\//);
});
