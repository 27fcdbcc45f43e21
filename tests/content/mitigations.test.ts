import { describe, expect, test } from 'vitest';
import { assess } from '../../src/advisor/evidence/assess.ts';
import type { Prose } from '../../src/knowledge/prose.ts';
import { proseAsMarkdown } from '../../src/knowledge/prose-as-text.ts';
import { evidence, model } from '../fixtures/real-knowledge.ts';

/** "Moderate": a criterion valued at this or less costs a framework points. */
const COSTS = 1 / 2;

/** Criteria that only repeat a fact or an answer have nothing to add or to do. */
const rated = model.criteria.filter(({ from }) => !from);
const { cell } = assess(model);

/** The bold beginning of a point, by which a table calls it. */
const leadOf = (text: Prose) => /^\*\*(.+?)\*\*/s.exec(proseAsMarkdown(text))?.[1] ?? '';

describe.each(model.frameworks)('the answers to what $name costs', ({ id }) => {
  const points = evidence.frameworks[id]?.choose ?? [];
  const costs = rated
    .filter((criterion) => cell(id, criterion.id).value <= COSTS)
    .map((criterion) => ({
      criterion: criterion.id,
      answer: points.find(({ criteria }) => criteria.includes(criterion.id)),
    }));

  test('are there for each cost, under "If you choose it"', () => {
    expect(costs.filter(({ answer }) => !answer).map(({ criterion }) => criterion)).toEqual([]);
  });

  test('begin with at most eight words, which can stand alone', () => {
    const leads = costs.flatMap(({ answer }) => (answer ? [leadOf(answer.text)] : []));
    expect(leads.filter((lead) => lead === '' || lead.split(/\s+/).length > 8)).toEqual([]);
  });

  test('are a list to go through where security counts', () => {
    expect(points.filter(({ criteria }) => criteria.some((named) => named === 'security')).length).toBeGreaterThan(5);
  });
});
