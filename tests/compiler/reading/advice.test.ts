import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { problemMessage } from '../../../src/compiler/problems/wording.ts';
import type { Advice } from '../../../src/knowledge/evidence.ts';
import { proseAsMarkdown } from '../../../src/knowledge/prose-as-text.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';
import { faultsOf } from '../faults-of.ts';

const ALPHA = 'content/frameworks/alpha.md';

/** What the knowledge base has of Alpha when these bullets stand under "If you choose it". */
function compiled(bullets: string, changes: Readonly<Record<string, string>> = {}) {
  const text = (SMALL_CONTENT[ALPHA] ?? '').replace('- Begin.', () => bullets);
  const result = compile(contentWith({ [ALPHA]: text, ...changes }));
  if (!result.ok) throw new Error(result.problems.map(problemMessage).join('\n'));
  const texts = result.knowledge.evidence.frameworks['alpha'];
  const written = (points: readonly Advice[] = []) =>
    points.map(({ text, criteria }) => ({ text: proseAsMarkdown(text), criteria }));
  return { wins: proseAsMarkdown(texts?.wins ?? []), choose: written(texts?.choose), watch: written(texts?.watch) };
}

describe('advice', () => {
  test('is a list of bullets, each with the criteria that its last line names', () => {
    const texts = compiled(`- **Begin.** Do it
  now. [The review](source:review);
  [The manual](source:manual)
  For: speed, uses-snake
- **Go on.** Whatever you build.`);
    expect(texts.choose).toEqual([
      {
        text: '**Begin.** Do it\nnow. [The review](source:review);\n[The manual](source:manual)',
        criteria: ['speed', 'uses-snake'],
      },
      { text: '**Go on.** Whatever you build.', criteria: [] },
    ]);
    expect(texts.watch).toEqual([{ text: 'Traps.', criteria: [] }]);
  });

  test('ends where its section ends, and what wins stays as it is written', () => {
    const texts = compiled('- Begin.');
    expect([texts.wins, texts.choose.length, texts.watch.length]).toEqual(['- Often.', 1, 1]);
  });

  test.each([
    ['a blank line before the last line', '- Begin.\n\n  For: speed'],
    ['a last line that is not indented', '- Begin.\nFor: speed'],
    ['a blank line after each bullet', '- Begin.\n  For: speed\n\n'],
    ['no blanks around the names', '- Begin.\n  For:speed'],
    ['line ends of Windows', '- Begin.\r\n  For: speed\r\n'],
  ])('is read with %s', (_name, bullets) => {
    expect(compiled(bullets).choose).toEqual([{ text: 'Begin.', criteria: ['speed'] }]);
  });

  test('is none of what stands above all headings', () => {
    const text = (SMALL_CONTENT[ALPHA] ?? '')
      .replace('## When it wins', 'Words above.\n\n## When it wins')
      .replace('## Watch out for\n\n- Traps.\n', '');
    expect(faultsOf({ [ALPHA]: text })).toEqual([
      `${ALPHA}:1:1 missing-heading: The heading "## Watch out for" is missing.`,
    ]);
  });

  test('keeps a list within a bullet', () => {
    expect(compiled('- Begin:\n\n  - here\n  - there\n\n  For: docs').choose).toEqual([
      { text: 'Begin:\n\n- here\n- there', criteria: ['docs'] },
    ]);
  });

  test('may say "for" as any other text does', () => {
    expect(compiled('- Begin\n  for: a start.').choose).toEqual([{ text: 'Begin\nfor: a start.', criteria: [] }]);
  });

  test('for a criterion whose entry cannot be read is no fault of the advice', () => {
    const broken = (SMALL_CONTENT['content/criteria/speed.md'] ?? '').replace('scale:', 'scal:');
    expect(() => compiled('- Begin.\n  For: speed', { 'content/criteria/speed.md': broken })).toThrow(
      /^(content\/criteria\/speed\.md.*\n?)+$/,
    );
  });
});
