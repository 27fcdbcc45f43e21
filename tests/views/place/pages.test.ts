import { expect, it } from 'vitest';
import { pairsOf } from '../../../src/advisor/pair/pair.ts';
import { pages } from '../../../src/views/place/pages.ts';
import { evidence, model } from '../../fixtures/real-knowledge.ts';

const all = pages(model, evidence);

it('has an address for every framework, pair of frameworks, source, question and guide', () => {
  const paths = all.map(({ path }) => path);
  for (const { id } of model.frameworks) expect(paths).toContain(`/frameworks/${id}/`);
  for (const { id } of model.sources) expect(paths).toContain(`/sources/${id}/`);
  for (const { id } of model.questions) expect(paths).toContain(`/questions/${id}/`);
  for (const pair of pairsOf(model)) expect(paths).toContain(`/compare/${pair.join('-vs-')}/`);
  for (const { id } of evidence.guides) expect(paths).toContain(`/guides/${id}/`);
});

it('gives each page an address, a title and a description of its own', () => {
  for (const field of ['path', 'title', 'description'] as const)
    expect(new Set(all.map((page) => page[field])).size).toBe(all.length);
});

it.each(all)('$path can be served from a folder and shown by a search engine', ({ path, title, description }) => {
  expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  expect(title).toMatch(/^(?:.+ – )?Framework advisor$/);
  expect(description).toMatch(/[.?]$/);
  expect(description.length).toBeLessThan(240);
});
