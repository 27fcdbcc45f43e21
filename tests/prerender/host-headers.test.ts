import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CACHING, HEADERS, headersFile } from '../../src/prerender/host-headers.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/prerender/policy.ts';

const hosting = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');
/** What stands in a block of the page. */
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(hosting)?.[1] ?? '';

test.each(['nginx', 'caddy'])('the settings for %s have the policy of the pages and all other headers', (language) => {
  const policies = block(language).match(/"default-src[^"]*"/g);
  expect(policies).toEqual([`"${CONTENT_SECURITY_POLICY}"`]);
  for (const [name, value] of Object.entries(HEADERS))
    if (name !== 'Content-Security-Policy') expect(block(language)).toContain(`${name} ${value}`);
  expect(block(language)).toContain(`Cache-Control "${CACHING.named}"`);
  expect(block(language)).toContain(`Cache-Control ${CACHING.others}`);
});

test('the file of headers holds below any base path', () => {
  expect(headersFile('/')).toBe(
    `/*\n  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: ${CACHING.named}\n`,
  );
  expect(headersFile('/some/path/')).toContain('\n/some/path/assets/*\n');
});
