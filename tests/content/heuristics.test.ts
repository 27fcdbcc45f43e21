import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { model } from '../fixtures/real-knowledge.ts';

/** The frameworks in first place for these answers, all of which must exist. */
function firstFor(answers: Readonly<Record<string, readonly string[]>>): string[] {
  const { profile, dropped } = sanitiseProfile(model, { ...EMPTY_PROFILE, answers });
  expect(dropped).toEqual([]);
  return recommend(model, profile)
    .standings.filter(({ rank }) => rank === 1)
    .map(({ framework }) => framework);
}

describe("the documents' heuristics hold", () => {
  test('a secure CRUD product with an admin panel and a near deadline: Django', () => {
    expect(
      firstFor({
        records: ['most'],
        'admin-screens': ['first-week'],
        deadline: ['product'],
        'sign-in': ['own-users'],
        security: ['defaults'],
      }),
    ).toEqual(['django']);
  });

  test('a thin wrapper around a script with full control wanted: Flask or FastAPI', () => {
    const [first, ...others] = firstFor({ scope: ['wrapper'], control: ['we'], languages: ['python'] });
    expect(['flask', 'fastapi']).toContain(first);
    expect(others).toEqual([]);
  });

  test('the same without naming a language: still Flask or FastAPI', () => {
    const [first] = firstFor({ scope: ['wrapper'], control: ['we'] });
    expect(['flask', 'fastapi']).toContain(first);
  });

  test('an asynchronous JSON API with generated documentation in Python: FastAPI', () => {
    expect(
      firstFor({
        'fixed-language': ['python'],
        connections: ['thousands'],
        'api-readers': ['others'],
        input: ['strict'],
      }),
    ).toEqual(['fastapi']);
  });

  test('the same with Python only preferred: FastAPI', () => {
    expect(firstFor({ languages: ['python'], connections: ['thousands'], 'api-readers': ['others'] })).toEqual([
      'fastapi',
    ]);
  });

  test('real-time I/O with one TypeScript across the stack: Express', () => {
    expect(
      firstFor({ live: ['core'], connections: ['thousands'], 'front-end': ['same-people'], languages: ['javascript'] }),
    ).toEqual(['express']);
    expect(firstFor({ live: ['core'], 'front-end': ['same-people'] })).toEqual(['express']);
  });

  test('a large enterprise team that puts correctness and performance first: ASP.NET Core', () => {
    expect(
      firstFor({ scope: ['large'], team: ['many'], speed: ['first'], types: ['must'], surroundings: ['enterprise'] }),
    ).toEqual(['aspnet-core']);
  });
});

/** What a document says wins where, by the number of its text and the line there; no language unless the sentence names one. */
const SENTENCES: readonly (readonly [
  document: string,
  line: number,
  sentence: string,
  answers: Readonly<Record<string, readonly string[]>>,
  first: string,
])[] = [
  ['000', 109, 'real-time input and output', { live: ['core'] }, 'express'],
  ['000', 36, 'real-time work over many connections', { live: ['core'], connections: ['thousands'] }, 'express'],
  [
    '000',
    36,
    'content, CRUD and a first product soon',
    { records: ['most'], 'front-end': ['server-pages'], deadline: ['product'] },
    'django',
  ],
  ['004', 30, 'content and dashboards for staff', { records: ['most'], 'admin-screens': ['first-week'] }, 'django'],
  [
    '000',
    108,
    'a secure first product with CRUD and admin screens',
    { records: ['most'], 'admin-screens': ['first-week'], deadline: ['product'], security: ['defaults'] },
    'django',
  ],
  [
    '000',
    36,
    'a fast and typed API for an enterprise',
    { speed: ['first'], types: ['must'], surroundings: ['enterprise'] },
    'aspnet-core',
  ],
  [
    '000',
    110,
    'correctness, performance, large teams and enterprise integration',
    { types: ['must'], speed: ['first'], team: ['many'], surroundings: ['enterprise'] },
    'aspnet-core',
  ],
  ['000', 107, 'a small scope', { scope: ['small'] }, 'flask'],
  ['000', 107, 'a thin layer around logic', { scope: ['wrapper'] }, 'flask'],
  ['004', 20, 'prototypes', { deadline: ['prototype'] }, 'flask'],
  [
    '001',
    273,
    'a high-performance API with generated documents',
    { speed: ['first'], protocols: ['openapi'] },
    'fastapi',
  ],
  [
    '004',
    31,
    'automatic validation and interactive documents',
    { 'api-readers': ['others'], input: ['strict'] },
    'fastapi',
  ],
];

test.each(SENTENCES)('document %s, line %i, in free choice: %s', (_document, _line, _sentence, answers, first) => {
  expect(firstFor(answers)).toEqual([first]);
});

describe("the documents' project types", () => {
  test('a large monolithic web application in Python: Django', () => {
    expect(firstFor({ 'fixed-language': ['python'], scope: ['large'], architecture: ['one'] })).toEqual(['django']);
  });

  test('a high-performance REST API in Python: FastAPI', () => {
    expect(firstFor({ 'fixed-language': ['python'], speed: ['first'], 'api-readers': ['others'] })).toEqual([
      'fastapi',
    ]);
  });

  test('real-time and async applications in Python: FastAPI', () => {
    expect(firstFor({ 'fixed-language': ['python'], live: ['core'], connections: ['thousands'] })).toEqual(['fastapi']);
  });

  test('rapid prototyping in Python: Flask', () => {
    expect(firstFor({ 'fixed-language': ['python'], deadline: ['prototype'], scope: ['small'] })).toEqual(['flask']);
  });

  test('microservices and small services in Python: Flask or FastAPI, as the documents differ', () => {
    const [first] = firstFor({ 'fixed-language': ['python'], architecture: ['many'], scope: ['small'] });
    expect(['flask', 'fastapi']).toContain(first);
  });

  test('a content-heavy site with server-rendered pages and editors: Django', () => {
    expect(firstFor({ 'front-end': ['server-pages'], 'admin-screens': ['first-week'], records: ['most'] })).toEqual([
      'django',
    ]);
  });

  test('model serving behind an API: Flask or FastAPI', () => {
    const [first] = firstFor({ models: ['here'], scope: ['wrapper'] });
    expect(['flask', 'fastapi']).toContain(first);
  });
});
