import { expect, test } from 'vitest';
import { model } from '../fixtures/real-knowledge.ts';

test('the questions run through six themes', () => {
  expect(model.themes.map(({ name }) => name)).toEqual([
    'Team',
    'Product',
    'Data',
    'API and front end',
    'Load',
    'Operation',
  ]);
});

test('each theme has several questions, so that its progress says something, and no question is outside them', () => {
  const sizes = model.themes.map(({ id }) => model.questions.filter(({ theme }) => theme === id).length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(model.questions.length);
});
