import { expect, test } from 'vitest';
import { edited, faultsOf } from '../faults-of.ts';

const ALPHA = 'content/frameworks/alpha.md';

test('a heading that a framework lacks is told', () => {
  expect(faultsOf(edited(ALPHA, '## Watch out for\n\n- Traps.\n', ''))).toEqual([
    `${ALPHA}:1:1 missing-heading: The heading "## Watch out for" is missing.`,
  ]);
});

test('a heading like none of them is told, and so is the one that is missing', () => {
  expect(faultsOf(edited(ALPHA, '## Watch out for', '## Something quite different'))).toEqual([
    `${ALPHA}:1:1 missing-heading: The heading "## Watch out for" is missing.`,
    `${ALPHA}:21:1 unknown-heading: "## Something quite different" is not a heading of this entry. Expected one of: When it wins, If you choose it, Watch out for.`,
  ]);
});

test('a heading that was read as something else is not called missing, nor no bullet, as well', () => {
  expect(faultsOf(edited(ALPHA, '## Watch out for', '##Watch out for'))).toEqual([
    expect.stringMatching(`^${ALPHA}:21:1 stray-heading: `),
  ]);
});

test('headings below them are the writer’s own', () => {
  expect(faultsOf(edited(ALPHA, '- Often.', '- Often.\n\n### At night\n\nAlways.'))).toEqual([]);
});

test('a heading that stands there twice is told, for what is under the second would be lost', () => {
  expect(faultsOf(edited(ALPHA, '## Watch out for', '## When it wins\n\nNever.\n\n## Watch out for'))).toEqual([
    `${ALPHA}:21:1 repeated-heading: The heading "## When it wins" stands above already, and what is under it here is lost. Merge the two.`,
  ]);
});
