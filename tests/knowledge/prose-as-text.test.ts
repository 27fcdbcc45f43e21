import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/compiler/reading/read-prose.ts';
import type { Prose } from '../../src/knowledge/prose.ts';
import { plainWords, proseAsMarkdown } from '../../src/knowledge/prose-as-text.ts';
import { evidence } from '../fixtures/real-knowledge.ts';

describe('a text as Markdown', () => {
  test.each([
    'Some *words*, **strong `code`**, `a|b` and [a **link**](source:review#table).',
    'Two\nlines, \\[so\\], 5 \\* 3, snake_case, \\_init\\_, a < b, \\<b>, `` a`b `` and <https://example.org/>.',
    '## Heading\n\nWords.\n\n- One\n- Two\n  - a\n  - b\n\n3. Three\n4. Four\n\nEnd.',
    '- One\n\n  More of it.\n- Two',
    '```\na | b > c\n```\n\n| a | b\\|c |\n| --- | --- |\n| **1** | 2 |',
    '\\# no heading\n\\- no bullet',
  ])('is what the text was read from: %j', (markdown) => {
    const text = readProse(markdown);
    expect(readProse(proseAsMarkdown(text))).toEqual(text);
  });

  test('says the same for all that the content says', () => {
    const texts: Prose[] = [
      ...Object.values(evidence.sources).flatMap(({ introduction, sections }) => [
        introduction,
        ...sections.map(({ note }) => note),
      ]),
      ...Object.values(evidence.frameworks).flatMap(({ wins, choose, watch }) => [
        wins,
        ...[...choose, ...watch].map(({ text }) => text),
      ]),
      ...Object.values(evidence.criteria).map(({ why }) => why),
      ...Object.values(evidence.facts).map(({ meaning }) => meaning),
      ...Object.values(evidence.questions).map(({ why }) => why),
      ...Object.values(evidence.conflicts).map(({ reason }) => reason),
      ...evidence.guides.map(({ body }) => body),
    ];
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(readProse(proseAsMarkdown(text))).toEqual(text);
  });
});

test('words alone are in one line, without marks', () => {
  const [block] = readProse('Use\n**`it`, *now*** [here](https://example.org/).');
  expect(block?.kind === 'paragraph' && plainWords(block.words)).toBe('Use it, now here.');
});
