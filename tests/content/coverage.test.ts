import { describe, expect, test } from 'vitest';
import { evidence, model } from '../fixtures/real-knowledge.ts';
import { TOPICS } from './topics.ts';

const subjectOf = (number: number) => {
  const finding = model.findings[number];
  return finding?.kind === 'rated' ? finding.criterion : finding?.fact;
};

describe('the five documents are in the knowledge base completely', () => {
  test('43 topics are known, 153 of their 215 cells are spoken of', () => {
    expect(TOPICS).toHaveLength(43);
    expect(TOPICS.flatMap(({ spokenOf }) => Object.keys(spokenOf))).toHaveLength(153);
  });

  test.each(TOPICS.filter(({ carriedBy }) => carriedBy.length > 0))(
    '$topic: every document that speaks of a framework has a finding',
    ({ carriedBy, spokenOf }) => {
      const missing = Object.entries(spokenOf).flatMap(([framework, sources]) =>
        sources
          .filter(
            (source) =>
              !model.findings.some(
                (finding, number) =>
                  finding.source === source &&
                  finding.framework === framework &&
                  carriedBy.includes(subjectOf(number) ?? ''),
              ),
          )
          .map((source) => `${source} on ${framework}`),
      );
      expect(missing).toEqual([]);
    },
  );

  test('a topic without a carrier is one of which no document speaks', () => {
    expect(
      TOPICS.filter(({ carriedBy }) => carriedBy.length === 0).map(({ topic, spokenOf }) => [topic, spokenOf]),
    ).toEqual([['Licence', {}]]);
  });

  test('every finding has a sentence of its own and a full locator', () => {
    for (const { statement, locator } of evidence.findings) {
      expect(statement).toMatch(/^\S.{9,}[.!?]["”]?$/s);
      expect(locator.section && locator.slug && locator.row && locator.column).toBeTruthy();
    }
    expect(model.findings.length).toBeGreaterThanOrEqual(295);
  });
});

/** Rows of the documents' own tables, each with the columns that it fills. */
const MATRICES: readonly [source: string, section: string, rows: readonly string[], frameworks: readonly string[]][] = [
  [
    'namalomba',
    'Technical Comparison Matrix',
    [
      'Language',
      'Design Philosophy',
      'Concurrency Model',
      'Performance Profile',
      'Database ORM',
      'Security Handling',
      'Scalability',
      'Best Use Case',
    ],
    ['flask', 'django', 'express', 'aspnet-core'],
  ],
  [
    'namalomba',
    'Technical Comparison Matrix / Practical Addendum (What the Matrix Doesn’t Show)',
    [
      'Default project structure',
      'Typed boundaries',
      'Async I/O story',
      'Long-running background jobs',
      '“Time-to-production”',
    ],
    ['flask', 'django', 'express', 'aspnet-core'],
  ],
  [
    'python-backends',
    'Django vs Flask vs FastAPI – a practical comparison',
    ['Learning curve', 'Performance', 'Built-in features', 'Async support', 'Best use cases'],
    ['django', 'flask', 'fastapi'],
  ],
  [
    'roadmap',
    'Comparison Table',
    [
      'Philosophy',
      'Server Interface',
      'ORM',
      'Admin Panel',
      'Validation',
      'Auto Docs',
      'Async Support',
      'Learning Curve',
      'Best For',
    ],
    ['flask', 'django', 'fastapi'],
  ],
];

describe("every row of the documents' matrices speaks of every framework that it covers", () => {
  test.each(
    MATRICES.flatMap(([source, section, rows, frameworks]) =>
      rows.map((row) => ({ source, section, row, frameworks })),
    ),
  )('$source, $row', ({ source, section, row, frameworks }) => {
    const covered = new Set(
      model.findings.flatMap((finding, number) => {
        const locator = evidence.findings[number]?.locator;
        return finding.source === source && locator?.section === section && locator.row === row
          ? [finding.framework]
          : [];
      }),
    );
    expect([...covered].sort()).toEqual([...frameworks].sort());
  });

  test.each([
    ['Large monolithic web application', 'django'],
    ['Microservices and small services', 'flask'],
    ['High-performance REST API', 'fastapi'],
    ['Real-time and async applications', 'fastapi'],
    ['Rapid prototyping', 'flask'],
  ])('python-backends, project type %s: first pick %s', (row, framework) => {
    const picks = model.findings.filter(
      (finding, number) =>
        finding.source === 'python-backends' &&
        evidence.findings[number]?.locator.row === row &&
        finding.kind === 'rated',
    );
    expect(picks.length).toBeGreaterThan(0);
    for (const pick of picks) expect(pick).toMatchObject({ framework, rating: 'very high' });
  });

  test.each([
    [
      'Django – characteristics and core principles of the framework / Advantages and limitations of the Django framework',
      'django',
    ],
    ['Flask – a minimalist approach to backend development / Strengths and weaknesses of Flask', 'flask'],
    [
      'FastAPI – a modern approach to building high-performance APIs / Advantages and limitations of FastAPI',
      'fastapi',
    ],
  ])("python-backends, %s: the table's four rows", (section, framework) => {
    for (const row of ['Architecture', 'Functionality', 'Advantages', 'Disadvantages'])
      expect(
        model.findings.some((finding, number) => {
          const locator = evidence.findings[number]?.locator;
          return finding.framework === framework && locator?.section === section && locator.row === row;
        }),
        row,
      ).toBe(true);
  });
});

test('silence stays silence: no rating says that nobody mentions it', () => {
  for (const { statement } of evidence.findings) expect(statement).not.toMatch(/not mentioned|is silent|says nothing/i);
});

test('every effect of every option has a reason and a citation that exists', () => {
  for (const [question, { options }] of Object.entries(evidence.questions))
    for (const [option, { effects }] of Object.entries(options))
      for (const { because, cite } of effects) {
        expect(because.length, `${question} ${option}`).toBeGreaterThan(15);
        expect(evidence.sources[cite.source]?.sections.some(({ slug }) => slug === cite.slug)).toBe(true);
      }
});

test('no question or option names a framework', () => {
  const names = model.frameworks.map(({ name }) => name);
  for (const { text, hint, options } of model.questions)
    for (const words of [text, hint, ...options.flatMap((option) => [option.text, option.hint])])
      for (const name of names) expect(words ?? '').not.toContain(name);
});
