import { describe, expect, test } from 'vitest';
import { assess } from '../../src/advisor/evidence/assess.ts';
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

  test.each(TOPICS)('$topic: every document that speaks of a framework has a finding', ({ carriedBy, spokenOf }) => {
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
  });

  test('every finding has a sentence of its own and a full locator', () => {
    for (const { statement, locator } of evidence.findings) {
      expect(statement).toMatch(/^\S.{9,}[.!?]["”]?$/s);
      expect(locator.section && locator.slug && locator.row && locator.column).toBeTruthy();
    }
    expect(model.findings.length).toBeGreaterThanOrEqual(295);
  });
});

describe('official documentation and measurements fill what the documents leave silent', () => {
  test('at least 210 of the 215 cells have a finding', () => {
    const silent = TOPICS.flatMap(({ topic, carriedBy }) =>
      model.frameworks
        .filter(
          ({ id }) =>
            !model.findings.some(
              (finding, number) => finding.framework === id && carriedBy.includes(subjectOf(number) ?? ''),
            ),
        )
        .map(({ id }) => `${topic} of ${id}`),
    );
    expect(silent.length, silent.join(', ')).toBeLessThanOrEqual(5);
  });

  test('every finding has a date on which its source was checked', () => {
    for (const { checked } of Object.values(evidence.sources)) expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('every official finding names its page and the date or version of it', () => {
    const official = new Set(model.sources.filter(({ kind }) => kind === 'official').map(({ id }) => id));
    model.findings.forEach(({ source }, number) => {
      const words = evidence.findings[number];
      if (official.has(source))
        expect(words, words?.statement).toMatchObject({
          url: expect.stringMatching(/^https:/),
          asOf: expect.stringMatching(/./),
        });
    });
  });
});

/** The 28 disputes of the documents with each other, themselves, official documentation and measurements. */
const CONFLICTS = [
  'aspnet-security',
  'aspnet-structure',
  'django-api-docs',
  'django-integrity',
  'django-interface',
  'django-lock-in',
  'django-locking',
  'django-orm-async',
  'django-pattern',
  'django-scaling',
  'django-sessions',
  'express-async',
  'express-large',
  'fastapi-learning',
  'fastapi-serving',
  'fastapi-speed',
  'fastapi-xml',
  'first-prototype',
  'flask-drf',
  'flask-interface',
  'flask-memory',
  'flask-scaling',
  'flask-security',
  'flask-speed',
  'flask-templates',
  'ml-pick',
  'realtime-pick',
  'services-pick',
];

describe('disputes', () => {
  test('all 28 are on record, each with a framework whose page shows it and a word on who is right', () => {
    expect(model.conflicts.map(({ id }) => id).toSorted()).toEqual(CONFLICTS);
    for (const { id, frameworks } of model.conflicts) {
      expect(frameworks.length, id).toBeGreaterThan(0);
      expect(evidence.conflicts[id]?.settled, id).toMatch(/\.$/);
    }
  });

  test('each is in the matrix, where its findings are: one over ratings marks a cell, every other stands by findings', () => {
    const { cell, fact } = assess(model);
    for (const { id, kind, findings } of model.conflicts) {
      const places = findings.flatMap((number) => {
        const finding = model.findings[number];
        if (!finding) return [];
        const { framework } = finding;
        return finding.kind === 'rated' ? cell(framework, finding.criterion) : fact(framework, finding.fact);
      });
      const marked = places.filter(({ conflicts }) => conflicts.includes(id));
      expect(marked.length > 0 || places.some(({ asides }) => asides.includes(id)), id).toBe(true);
      expect(
        marked.every(({ disputed }) => disputed),
        id,
      ).toBe(true);
      if (kind === 'rating') expect(marked.length, id).toBeGreaterThan(0);
      if (kind === 'pick' || kind === 'wording') expect(marked, id).toEqual([]);
    }
  });

  test('no cell is marked whose ratings all agree', () => {
    const { cell } = assess(model);
    for (const { id: framework } of model.frameworks)
      for (const { id: criterion } of model.criteria) {
        const { disputed, findings, outdated } = cell(framework, criterion);
        const ratings = [...findings, ...outdated].map((number) => {
          const finding = model.findings[number];
          return finding?.kind === 'rated' ? finding.rating : '';
        });
        if (disputed) expect(new Set(ratings).size, `${framework}, ${criterion}`).toBeGreaterThan(1);
      }
  });

  test('what official documentation calls outdated moves no cell', () => {
    const { cell, outdated } = assess(model);
    expect([...outdated].map((number) => [model.findings[number]?.framework, model.findings[number]?.source])).toEqual(
      expect.arrayContaining([
        ['express', 'namalomba'],
        ['django', 'roadmap'],
        ['fastapi', 'roadmap'],
      ]),
    );
    for (const number of outdated) {
      const finding = model.findings[number];
      if (finding?.kind === 'rated') expect(cell(finding.framework, finding.criterion).findings).not.toContain(number);
    }
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

test('no question names a framework but the one on what the team knows, and there only its options do', () => {
  const names = model.frameworks.map(({ name }) => name);
  for (const { text, hint, options } of model.questions)
    for (const words of [text, hint, ...options.flatMap(({ text, hint, framework }) => [framework ? '' : text, hint])])
      for (const name of names) expect(words ?? '').not.toContain(name);
});
