import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { evidenceSchema } from '../../src/knowledge/evidence.ts';
import { modelSchema } from '../../src/knowledge/model.ts';
import { contentWith, SMALL_CONTENT } from '../fixtures/small-content.ts';
import { evidence, model } from '../fixtures/small-model.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('the knowledge base', () => {
  test('has the shape that its schemas describe', () => {
    expect(modelSchema.parse(model)).toEqual(model);
    expect(evidenceSchema.parse(evidence)).toEqual(evidence);
  });

  test('lists entries by their order, criteria by group first', () => {
    expect(model.frameworks.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(model.criteria.map(({ id }) => id)).toEqual(['admin', 'docs', 'uses-snake', 'speed']);
    expect(model.questions.map(({ id }) => id)).toEqual(['people', 'load', 'language']);
  });

  test('has one finding for every filled cell, with its words under the same number', () => {
    const speed = model.findings.flatMap((finding, number) =>
      finding.kind === 'rated' && finding.criterion === 'speed' ? [{ ...finding, ...evidence.findings[number] }] : [],
    );
    expect(speed.map(({ source, framework, rating, statement }) => [source, framework, rating, statement])).toEqual([
      ['review', 'alpha', 'low', 'Rates it "slow".'],
      ['review', 'beta', 'high', 'Rates it "fast".'],
      ['manual', 'alpha', 'high', 'Serves many requests.'],
      ['manual', 'gamma', 'moderate', 'Serves some.'],
    ]);
  });

  test("takes a finding's locator from the table's place", () => {
    const number = model.findings.findIndex(({ source, framework }) => source === 'manual' && framework === 'gamma');
    expect(evidence.findings[number]?.locator).toEqual({
      section: 'Design / Speed',
      slug: 'design--speed',
      row: 'Throughput',
      column: 'Gamma',
    });
  });

  test('knows a framework by its id, its name and its aliases', () => {
    const manual = SMALL_CONTENT['content/sources/manual.md'] ?? '';
    for (const header of ['alpha', 'Alpha', 'ALPHA', 'Alpha.js']) {
      const { model: again, evidence: words } = knowledgeOf({
        'content/sources/manual.md': manual.replace('| Alpha |', `| ${header} |`),
      });
      const number = again.findings.findIndex(({ source }) => source === 'manual');
      expect(again.findings[number]?.framework).toBe('alpha');
      expect(words.findings[number]?.locator.column).toBe(header);
    }
  });

  test('joins a conflict to its findings', () => {
    const [conflict] = model.conflicts;
    expect(conflict?.findings.map((number) => model.findings[number])).toEqual([
      { kind: 'rated', source: 'review', framework: 'alpha', criterion: 'speed', rating: 'low' },
      { kind: 'rated', source: 'manual', framework: 'alpha', criterion: 'speed', rating: 'high' },
    ]);
  });

  test('keeps every reason and citation of an option', () => {
    expect(evidence.questions['people']?.options['yes']?.effects).toEqual([
      {
        criterion: 'admin',
        add: 4,
        because: 'Screens are wanted.',
        cite: { source: 'review', section: 'Table', slug: 'table', row: 'Admin' },
      },
    ]);
    expect(evidence.questions['people']?.options['no']?.neutral).toBe('It carries no weight.');
  });

  test('is as of the newest date on which a source was checked', () => {
    expect(model.asOf).toBe('2026-01-03');
  });
});

describe('the content hash', () => {
  const same = model.contentHash;
  test('is the same for the same content, whatever the line endings and the order of files', () => {
    const windows = Object.fromEntries(
      Object.entries(SMALL_CONTENT).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]),
    );
    expect(knowledgeOf(windows).model.contentHash).toBe(same);
    const reversed = compile(new Map([...contentWith()].reverse()));
    expect(reversed.ok && reversed.knowledge.model.contentHash).toBe(same);
  });

  test('changes with any word, but not with the advice on how to write entries', () => {
    const guide = SMALL_CONTENT['content/guides/habits.md'] ?? '';
    expect(knowledgeOf({ 'content/guides/habits.md': guide.replace('Begin', 'Start') }).model.contentHash).not.toBe(
      same,
    );
    expect(knowledgeOf({ 'content/README.md': 'How to write.' }).model.contentHash).toBe(same);
  });
});

test('a sixth framework, a criterion, a source and a question need content files alone', () => {
  const { model: grown } = knowledgeOf({
    'content/frameworks/delta.md': (SMALL_CONTENT['content/frameworks/alpha.md'] ?? '')
      .replaceAll('alpha', 'delta')
      .replaceAll('Alpha', 'Delta')
      .replace('monogram: Al', 'monogram: De')
      .replace('hue: copper', 'hue: teal')
      .replace('order: 10', 'order: 40'),
    'content/criteria/quiet.md': (SMALL_CONTENT['content/criteria/speed.md'] ?? '')
      .replace('id: speed', 'id: quiet')
      .replace('order: 10', 'order: 20'),
    'content/sources/letter.md': `---\nid: letter\norder: 30\ntitle: A letter\nshort: Letter\nkind: comparison\nauthor: not given\npublished: not given\nchecked: 2026-02-01\n---\n## Words\n\n| Row | Judges | Delta |\n|---|---|---|\n| Noise | quiet | high: makes little noise |\n`,
    'content/questions/noise.md': `---\nid: noise\norder: 40\ntheme: service\ntopic: Noise\ntext: Must it be quiet?\nchoose: one\noptions:\n  - id: yes\n    text: Yes\n    effects:\n      - { criterion: quiet, add: 2, because: Quiet is wanted., cite: { source: letter, section: Words, row: Noise } }\n  - { id: no, text: No, neutral: Noise is fine. }\n---\nWhy.\n`,
  });
  expect(grown.frameworks.map(({ id }) => id)).toContain('delta');
  expect(grown.criteria.map(({ id }) => id)).toContain('quiet');
  expect(grown.findings).toContainEqual({
    kind: 'rated',
    source: 'letter',
    framework: 'delta',
    criterion: 'quiet',
    rating: 'high',
  });
  expect(grown.questions.at(-1)?.id).toBe('noise');
});
