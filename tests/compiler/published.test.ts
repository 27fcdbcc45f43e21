import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commitDate } from '../../src/compiler/commit-date.ts';
import { compile } from '../../src/compiler/compile.ts';
import { knowledge } from '../../src/compiler/plugin.ts';
import { publish } from '../../src/compiler/publish.ts';
import { publishedFiles } from '../../src/compiler/published-files.ts';
import { publishedSchema } from '../../src/knowledge/published.ts';
import * as real from '../fixtures/real-knowledge.ts';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import * as small from '../fixtures/small-model.ts';
import { edited, FED_BY_PEOPLE } from './faults-of.ts';
import { knowledgeOf } from './knowledge-of.ts';

const BOX = { id: 'box', name: 'In the box' };
const SCALE = { 'very low': 'none', low: 'little', moderate: 'some', high: 'much', 'very high': 'all' };
const DATE = '2026-03-02T10:00:00+01:00';

/** The small content with a measured row and a page of its own in the manual. */
function measured() {
  const manual = SMALL_CONTENT['content/sources/manual.md'] ?? '';
  const page = `${manual}
## [Load test](https://example.org/load)

As of version 3.

| Row | Judges | Unit | Alpha | Beta |
|---|---|---|---|---|
| Requests | speed | requests a second, more is better | 2,000: answers fast | 1,000: answers half as fast |
`;
  const compiled = compile(new Map(Object.entries({ ...SMALL_CONTENT, 'content/sources/manual.md': page })));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return publish(compiled.knowledge, DATE);
}

describe('published data', () => {
  test.each([
    ['small', small],
    ['real', real],
  ])('of the %s content fit their own schema, as zod and as JSON Schema', (_name, base) => {
    const files = publishedFiles(base, DATE);
    const data: unknown = JSON.parse(files.get('knowledge-base.json') ?? '');
    expect(publishedSchema.parse(data)).toEqual(data);
    const schema = z.fromJSONSchema(JSON.parse(files.get('knowledge-base.schema.json') ?? ''));
    expect(schema.parse(data)).toEqual(data);
    expect(schema.safeParse({ ...Object(data), schemaVersion: 3 }).success).toBe(false);
    expect(schema.safeParse({ ...Object(data), extra: 1 }).success).toBe(false);
  });

  test('have the whole knowledge base', () => {
    const data = publish(real, DATE);
    for (const list of ['frameworks', 'criteria', 'facts', 'questions', 'sources', 'findings', 'conflicts'] as const)
      expect(data[list], list).toHaveLength(real.model[list].length);
    expect([data.schemaVersion, data.contentHash, data.generatedAt]).toEqual([2, real.model.contentHash, DATE]);
  });

  test('give a rated finding its words, its place and its source', () => {
    expect(publish(small, DATE).findings.find(({ source }) => source === 'manual')).toEqual({
      source: 'manual',
      framework: 'alpha',
      criterion: 'speed',
      rating: 'high',
      statement: 'Serves many requests.',
      locator: { section: 'Design / Speed', slug: 'design--speed', row: 'Throughput', column: 'Alpha' },
      url: 'https://example.org/manual',
      asOf: null,
      checked: '2026-01-03',
    });
  });

  test('give a stated finding its values, and null where its source has no address', () => {
    expect(publish(small, DATE).findings.find((finding) => 'fact' in finding)).toMatchObject({
      source: 'review',
      framework: 'alpha',
      fact: 'language',
      rating: null,
      values: ['snake'],
      url: null,
    });
  });

  test('give a measured finding its figure, its page and its date', () => {
    expect(measured().findings.find((finding) => 'figure' in finding)).toMatchObject({
      rating: 'very high',
      figure: { value: 2000, unit: 'requests a second', better: 'more' },
      url: 'https://example.org/load',
      asOf: 'version 3',
    });
  });

  test('give each entry all of its words, and null for what is not there', () => {
    const { frameworks, criteria, facts, questions, sources } = publish(small, DATE);
    expect(frameworks[0]).toEqual({
      id: 'alpha',
      name: 'Alpha',
      home: 'Where Alpha is at home.',
      mind: 'Mind what Alpha lacks.',
      docs: 'https://example.org/alpha',
      repository: 'https://example.org/alpha/code',
    });
    expect(criteria.slice(2)).toEqual(
      [
        { id: 'uses-snake', name: 'Uses Snake', group: BOX, from: { fact: 'language', holds: ['snake'] } },
        { id: 'speed', name: 'Speed', group: { id: 'load', name: 'Under load' }, from: null },
      ].map((own) => ({ ...own, question: 'How good is it?', scale: SCALE, why: 'Why it matters.' })),
    );
    expect(facts).toEqual([
      {
        id: 'language',
        name: 'Language',
        question: 'Which language is it written for?',
        values: [
          { id: 'snake', name: 'Snake' },
          { id: 'sharp', name: 'Sharp' },
        ],
        meaning: 'What the team writes.',
        learning: null,
      },
    ]);
    expect(sources[1]).toEqual({
      id: 'manual',
      title: 'The manual',
      short: 'Manual',
      kind: 'official',
      trust: 2,
      author: 'The makers',
      published: '2025-12-01',
      checked: '2026-01-03',
      url: 'https://example.org/manual',
    });
    expect(sources[0]).toMatchObject({ id: 'review', trust: 1, url: null });
    const plain = { hint: null, framework: null, effects: [], requires: null, reweighs: null, neutral: null };
    expect(questions[0]).toEqual({
      id: 'people',
      theme: { id: 'users', name: 'Users' },
      topic: 'People',
      text: 'Will people look after the data?',
      hint: null,
      choose: 'one',
      why: 'Why we ask, see [the table](source:review#table).',
      options: [
        {
          ...plain,
          id: 'yes',
          text: 'Yes',
          effects: [
            {
              criterion: 'admin',
              add: 4,
              because: 'Screens are wanted.',
              cite: { source: 'review', section: 'Table', slug: 'table', row: 'Admin' },
            },
          ],
        },
        { ...plain, id: 'no', text: 'No', neutral: 'It carries no weight.' },
        { ...plain, id: 'not-sure', text: 'Not sure', neutral: 'Counts as an open question.' },
      ],
    });
  });

  test('give hints, requirements, what is named and reweighed, what settled a conflict and what is outdated', () => {
    const people = 'content/questions/people.md';
    const conflict = 'content/conflicts/alpha-speed.md';
    const written = (SMALL_CONTENT[people] ?? '')
      .replace('topic: People', 'topic: People\nhint: Think of a year.')
      .replace('    text: Yes\n', '    text: Yes\n    hint: Even one.\n    framework: alpha\n')
      .replace('neutral: It carries no weight.', 'reweighs: { question: load, to: 2, because: It may. }');
    const knowledge = knowledgeOf({
      ...FED_BY_PEOPLE,
      [people]: written,
      [conflict]: (SMALL_CONTENT[conflict] ?? '')
        .replace('kind: rating', 'kind: rating\nsettled: By a measurement.')
        .replace('criterion: speed }', 'criterion: speed, outdated: true }'),
      ...edited('content/facts/language.md', 'order: 10', 'order: 10\nlearning: speed'),
    });
    const { questions, criteria, facts, conflicts } = publish(knowledge, DATE);
    const [asked, , language] = questions;
    expect(asked?.hint).toBe('Think of a year.');
    expect(asked?.options.slice(0, 2)).toMatchObject([
      { hint: 'Even one.', framework: 'alpha', effects: [{ criterion: 'admin' }, { criterion: 'uses-snake' }] },
      { reweighs: { question: 'load', to: 2, because: 'It may.' } },
    ]);
    expect(language?.options[0]?.requires).toEqual({
      fact: 'language',
      anyOf: ['snake'],
      because: 'Nothing else is allowed.',
    });
    expect(criteria.find(({ id }) => id === 'uses-snake')?.from).toEqual({ question: 'people' });
    expect(facts[0]?.learning).toBe('speed');
    expect(conflicts[0]).toMatchObject({ settled: 'By a measurement.', outdated: [conflicts[0]?.findings[0]] });
  });

  test('point from conflicts to findings by position', () => {
    const { conflicts, findings } = publish(small, DATE);
    expect(conflicts).toMatchObject([{ id: 'alpha-speed', reason: 'They differ.', settled: null, outdated: [] }]);
    expect(conflicts[0]?.findings.map((index) => findings[index]?.statement)).toEqual([
      'Rates it "slow".',
      'Serves many requests.',
    ]);
  });

  test('are the same bytes for the same content, in whatever order its files were read', () => {
    const [one, other] = [Object.entries(SMALL_CONTENT), Object.entries(SMALL_CONTENT).reverse()].map((files) => {
      const compiled = compile(new Map(files));
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      return publishedFiles(compiled.knowledge, DATE);
    });
    expect(one).toEqual(other);
    expect(one).not.toEqual(publishedFiles(small, 'unknown'));
  });
});

describe('in a folder of its own', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: DATE },
    });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'published-'));
    for (const [file, text] of Object.entries(SMALL_CONTENT)) write(file, text);
    write('main.js', "import { model } from 'virtual:knowledge/model'; console.log(model.contentHash);");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('the date is that of the commit, and unknown where there is none', () => {
    expect(commitDate(root)).toBe('unknown');
    git('init', '--quiet');
    expect(commitDate(root)).toBe('unknown');
    git('commit', '--quiet', '--allow-empty', '--message', "somebody else's");
    expect(commitDate(root)).toBe('unknown');
    git('add', '.');
    git('commit', '--quiet', '--message', 'ours');
    expect(commitDate(root)).toBe(DATE);
  });

  test('the date is unknown of content that was never committed', () => {
    git('init', '--quiet');
    git('add', '.');
    expect(commitDate(root)).toBe('unknown');
  });

  test('a build writes them beside the app', async () => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [knowledge()],
      build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
    });
    const output = 'output' in result ? result.output : [];
    const written = output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source] as const] : []));
    expect(new Map(written)).toEqual(publishedFiles(small, 'unknown'));
  });

  describe('the dev server', () => {
    let server: ViteDevServer;
    beforeEach(async () => {
      server = await createServer({
        root,
        base: '/some/path/',
        configFile: false,
        logLevel: 'silent',
        plugins: [knowledge()],
        server: { host: '127.0.0.1', port: 0, ws: false },
        optimizeDeps: { noDiscovery: true },
      });
      await server.listen();
    });
    afterEach(() => server.close());
    const fetchFile = (name: string) => fetch(`${server.resolvedUrls?.local[0]}${name}`);

    test('serves them below its base', async () => {
      for (const [name, text] of publishedFiles(small, 'unknown')) {
        const answer = await fetchFile(name);
        expect(answer.headers.get('content-type')).toBe('application/json');
        expect(await answer.text()).toBe(text);
      }
    });

    test('names the faults of the content in their place', async () => {
      write('content/criteria/speed.md', 'nothing');
      const answer = await fetchFile('knowledge-base.json');
      expect(answer.status).toBe(500);
      expect(await answer.text()).toMatch(
        /^1 problem in content:\ncontent\/criteria\/speed\.md:1:1 missing-front-matter: /,
      );
    });
  });
});
