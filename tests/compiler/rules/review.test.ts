import { expect, test } from 'vitest';
import { edited, faultsOf } from '../faults-of.ts';

const HABITS = 'content/guides/habits.md';
const REVIEW = edited(
  'content/model.md',
  'benchmark: 2 }\n',
  'benchmark: 2 }\nreview: { criteria: [speed], guide: habits, section: Start small }\n',
);

test('a security review of what there is has no fault', () => {
  expect(faultsOf(REVIEW)).toEqual([]);
});

test('a guide that cannot be read is not called unknown by the review as well', () => {
  expect(faultsOf({ ...REVIEW, ...edited(HABITS, 'title: Habits', 'title: "Habits') })).toEqual([
    expect.stringMatching(`^${HABITS}:\\d+:\\d+ broken-yaml: `),
  ]);
});

test('a guide beside one that cannot be read is the one that is meant', () => {
  expect(faultsOf({ ...REVIEW, 'content/guides/other.md': 'Words.' })).toEqual([
    expect.stringMatching(/^content\/guides\/other\.md:1:1 missing-front-matter: /),
  ]);
});
