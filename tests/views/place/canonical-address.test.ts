import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src/views/place/canonical-address.ts';
import { pages } from '../../../src/views/place/pages.ts';
import { evidence, model } from '../../fixtures/real-knowledge.ts';

const paths = pages(model, evidence).map(({ path }) => path);

/** How hosts let one page be spelt. */
const SPELLINGS: readonly [string, (address: string) => string][] = [
  ['as it is', (address) => address],
  ['without the slash at the end', (address) => address.replace(/(.)\/$/, '$1')],
  ['with its file', (address) => `${address}index.html`],
  ['with its file, in capitals', (address) => `${address}INDEX.HTML`],
  ['with its file, short', (address) => `${address}index.htm`],
  ['with its file, without an ending', (address) => `${address}index`],
  ['with slashes doubled', (address) => address.replaceAll('/', '//')],
  ['in capitals', (address) => address.toUpperCase()],
  ['with a letter percent-encoded', (address) => address.replace(/[a-z](?=\/$)/, percents)],
  ['with slashes percent-encoded', (address) => address.replaceAll('/', '%2F').replace('%2F', '/')],
];

function percents(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

describe.each(['/', '/some/path/', '/Some%20Path/'])('below %s every page', (base) => {
  it.each(SPELLINGS)('is known %s', (_, spelt) => {
    for (const path of paths) {
      const address = base + path.slice(1);
      expect(canonicalAddress(spelt(address), base), spelt(address)).toEqual({ path: address, hash: '' });
    }
  });

  it('is known with its hash percent-encoded', () => {
    const address = `${base}matrix/`;
    expect(canonicalAddress(`${address}%23cell=a.b%2523c`, base)).toEqual({ path: address, hash: '#cell=a.b%2523c' });
  });
});

describe('what is none of ours', () => {
  it.each(['/', '/some', '/some/pathological/', '/other/path/'])('is left alone, being elsewhere: %s', (path) => {
    expect(canonicalAddress(path, '/some/path/')).toBeNull();
  });

  it.each(['/knowledge-base.json', '/404.html', '/matrix/)', '/%E0%A4%A', '/ä/', '/a b/', '/../', '/matrix.html'])(
    'is left alone, having another form: %s',
    (path) => {
      expect(canonicalAddress(path, '/')).toBeNull();
    },
  );

  it('never leads to another host', () => {
    expect(canonicalAddress('//evil/example', '/')?.path).toBe('/evil/example/');
  });
});
