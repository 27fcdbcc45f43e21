import { describe, expect, test } from 'vitest';
import { proseAsMarkdown } from '../../src/knowledge/prose-as-text.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';

describe.each(model.frameworks)('the advice on $name', ({ id }) => {
  const parts = Object.entries({
    choose: evidence.frameworks[id]?.choose ?? [],
    watch: evidence.frameworks[id]?.watch ?? [],
  });

  test.each(parts)('has at least five points that only some projects need (%s)', (_part, points) => {
    expect(points.filter(({ criteria }) => criteria.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  test('has at least one point that every project needs', () => {
    expect(parts.flatMap(([, points]) => points).filter(({ criteria }) => criteria.length === 0)).not.toEqual([]);
  });

  test.each(parts)('has no point for more than three criteria (%s)', (_part, points) => {
    expect(points.filter(({ criteria }) => criteria.length > 3)).toEqual([]);
  });

  test.each(parts)(
    'begins each point with a title of its own and ends it with where it comes from (%s)',
    (_part, points) => {
      for (const text of points.map((point) => proseAsMarkdown(point.text)))
        expect(text).toMatch(/^\*\*[^*]+\.\*\* \S.*\.(;?\s\[[^\]]+\]\([^)]+\))+$/s);
      expect(new Set(points.map(({ text }) => /^\*\*(.+?)\*\*/.exec(proseAsMarkdown(text))?.[1])).size).toBe(
        points.length,
      );
    },
  );
});
