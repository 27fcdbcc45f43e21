import { expect, test } from 'vitest';
import { releaseOf } from '../../src/offline/kept-files.ts';

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));

const FILES = {
  'index.html': 'home',
  'matrix/index.html': 'matrix',
  '404.html': 'missing',
  'assets/main-12345678.js': 'code',
  'assets/evidence-12345678/matrix/evidence.json': '{}',
  'start.js': 'start',
  'robots.txt': '',
  'icon-192.png': 'icon',
  'knowledge-base.json': '{}',
  '.vite/manifest.json': '{}',
};
const { files } = releaseOf(site(FILES), '/some/path/');

test('pages are kept by the addresses that lead to them, and all that they are made of before them', () => {
  expect(files.map(({ url }) => url)).toEqual([
    '/some/path/assets/main-12345678.js',
    '/some/path/start.js',
    '/some/path/assets/evidence-12345678/matrix/evidence.json',
    '/some/path/',
    '/some/path/matrix/',
    '/some/path/404.html',
  ]);
});

test('only what is not named by what it holds is fetched past the browser’s cache', () => {
  expect(files.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual([
    '/some/path/assets/main-12345678.js',
    '/some/path/assets/evidence-12345678/matrix/evidence.json',
  ]);
});

test('a release differs wherever one of its files does, and only there', () => {
  const idOf = (changed: object) => releaseOf(site({ ...FILES, ...changed }), '/some/path/').id;
  expect(idOf({})).toBe(idOf({}));
  expect(idOf({ 'matrix/index.html': 'other' })).not.toBe(idOf({}));
  expect(idOf({ 'assets/main-87654321.js': 'code' })).not.toBe(idOf({}));
  expect(idOf({ 'robots.txt': 'other' })).toBe(idOf({}));
});
