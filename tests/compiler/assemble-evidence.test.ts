import { describe, expect, test } from 'vitest';
import { proseAsMarkdown } from '../../src/knowledge/prose-as-text.ts';
import { edited, FED_BY_PEOPLE } from './faults-of.ts';
import { knowledgeOf } from './knowledge-of.ts';

const PEOPLE = 'content/questions/people.md';
const HABITS = 'content/guides/habits.md';

const evidenceOf = (changes: Readonly<Record<string, string | undefined>> = {}) => knowledgeOf(changes).evidence;

describe('a source', () => {
  test('has its bibliography, what stands above its first section and each section’s note, tables aside', () => {
    const noted = edited('content/sources/manual.md', '### Speed\n', '### Speed\n\nMeasured by them.\n');
    const { introduction, sections, ...rest } = evidenceOf(noted).sources['manual'] ?? {};
    expect(rest).toStrictEqual({
      title: 'The manual',
      author: 'The makers',
      published: '2025-12-01',
      checked: '2026-01-03',
      url: 'https://example.org/manual',
    });
    expect(proseAsMarkdown(introduction ?? [])).toBe('An introduction.');
    expect(sections?.map(({ note, ...own }) => ({ ...own, note: proseAsMarkdown(note) }))).toStrictEqual([
      { title: 'Design', slug: 'design', depth: 2, path: 'Design', note: '' },
      { title: 'Speed', slug: 'design--speed', depth: 3, path: 'Design / Speed', note: 'Measured by them.' },
    ]);
  });

  test('has no address where it gives none', () => {
    expect(evidenceOf().sources['review']).not.toHaveProperty('url');
  });
});

test('a finding knows its line in the file of its source', () => {
  const { model, evidence } = knowledgeOf();
  const lines = model.findings.map(({ source }, number) => `${source}:${evidence.findings[number]?.line}`);
  expect([...new Set(lines)]).toEqual(['review:15', 'review:16', 'review:17', 'manual:20', 'manual:21']);
});

test('a sentence ends with one full stop, whatever it ended with', () => {
  const written = (sentence: string) =>
    evidenceOf(edited('content/sources/review.md', 'rates it "slow"', sentence)).findings[0]?.statement;
  expect(written('is slow')).toBe('Is slow.');
  expect(written('is slow.')).toBe('Is slow.');
  expect(written('is it slow?')).toBe('Is it slow?');
  expect(written('says "Slow."')).toBe('Says "Slow."');
  expect(written('Says: slow')).toBe('Says: slow.');
});

test('a numbered list begins with its number', () => {
  const { guides } = evidenceOf(edited(HABITS, 'Begin with [Alpha](framework:alpha).', '3. Begin.'));
  expect(guides[0]?.body.at(-1)).toMatchObject({ kind: 'list', from: 3 });
});

test('a framework has its addresses and its three texts', () => {
  const { wins, choose, watch, ...addresses } = evidenceOf().frameworks['beta'] ?? {};
  expect(addresses).toEqual({ docs: 'https://example.org/beta', repository: 'https://example.org/beta/code' });
  expect(proseAsMarkdown(wins ?? [])).toBe('- Often.');
  expect(choose?.map(({ text }) => proseAsMarkdown(text))).toEqual(['Begin.']);
  expect(watch?.map(({ text }) => proseAsMarkdown(text))).toEqual(['Traps.']);
});

test('a criterion has its scale and a fact its question, each with its text', () => {
  const { criteria, facts } = evidenceOf();
  const scale = { 'very low': 'none', low: 'little', moderate: 'some', high: 'much', 'very high': 'all' };
  expect(criteria['speed']?.scale).toEqual(scale);
  expect(proseAsMarkdown(criteria['speed']?.why ?? [])).toBe('Why it matters.');
  expect(facts['language']?.question).toBe('Which language is it written for?');
  expect(proseAsMarkdown(facts['language']?.meaning ?? [])).toBe('What the team writes.');
});

describe('an option', () => {
  const optionsOf = (changes: Readonly<Record<string, string>> = {}) =>
    evidenceOf(changes).questions['people']?.options ?? {};

  test('has the reason of each effect and where it is said, those that its framework brings included', () => {
    const named = edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n');
    expect(optionsOf({ ...FED_BY_PEOPLE, ...named })['yes']).toStrictEqual({
      effects: [
        {
          criterion: 'admin',
          add: 4,
          because: 'Screens are wanted.',
          cite: { source: 'review', section: 'Table', slug: 'table', row: 'Admin' },
        },
        {
          criterion: 'uses-snake',
          add: 4,
          because: 'They know it.',
          cite: { source: 'review', section: 'Table', slug: 'table' },
        },
      ],
    });
  });

  test('says why it reweighs a question, or why it changes nothing', () => {
    const reweighs = { question: 'load', to: 2, because: 'It may.' };
    const changed = edited(PEOPLE, 'neutral: It carries no weight.', `reweighs: ${JSON.stringify(reweighs)}`);
    expect(optionsOf(changed)['no']).toStrictEqual({ reweighs, effects: [] });
    expect(optionsOf()['no']).toStrictEqual({ neutral: 'It carries no weight.', effects: [] });
  });
});

test('a conflict says why its sources differ, and what settled it only where something did', () => {
  const { conflicts } = evidenceOf();
  expect(proseAsMarkdown(conflicts['alpha-speed']?.reason ?? [])).toBe('They differ.');
  expect(conflicts['alpha-speed']).not.toHaveProperty('settled');
  const settled = edited(
    'content/conflicts/alpha-speed.md',
    'kind: rating',
    'kind: rating\nsettled: By a measurement.',
  );
  expect(evidenceOf(settled).conflicts['alpha-speed']?.settled).toBe('By a measurement.');
});

test('a pair says of each framework when to take it', () => {
  expect(evidenceOf().pairs['alpha-vs-gamma']?.['gamma']).toEqual({
    when: 'the docs are the product.',
    price: 'You give up the admin panel.',
    ahead: ['docs'],
    behind: ['admin'],
  });
});

describe('guides', () => {
  const FIRST = `---\nid: first\norder: 5\ntitle: First\nsummary: What to do first.\n---\n## Start small\n\n- Not this.\n`;
  const reviewing = edited(
    'content/model.md',
    'benchmark: 2 }\n',
    'benchmark: 2 }\nreview: { criteria: [speed, docs], guide: habits, section: Start small }\n',
  );
  const bullets = edited(HABITS, 'Begin with [Alpha](framework:alpha).', '- Begin.\n  For: speed\n- Go on.');

  test('stand in their order', () => {
    expect(evidenceOf({ 'content/guides/zzz.md': FIRST.replace('id: first', 'id: zzz') }).guides).toMatchObject([
      { id: 'zzz', title: 'First', summary: 'What to do first.' },
      { id: 'habits', title: 'Habits', summary: 'What helps anywhere.' },
    ]);
  });

  test('give the security review the bullets of the one section that it names', () => {
    const { criteria, points } = evidenceOf({ ...reviewing, ...bullets, 'content/guides/first.md': FIRST }).review;
    expect(criteria).toEqual(['speed', 'docs']);
    expect(points.map(({ text, criteria: own }) => [proseAsMarkdown(text), own])).toEqual([
      ['Begin.', ['speed']],
      ['Go on.', []],
    ]);
  });

  test('give none where the content has no review', () => {
    expect(evidenceOf(bullets).review).toEqual({ criteria: [], points: [] });
  });
});
