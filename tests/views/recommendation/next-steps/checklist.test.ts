import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/advisor/ranking/recommendation.ts';
import { readProse } from '../../../../src/compiler/reading/read-prose.ts';
import type { Advice } from '../../../../src/knowledge/evidence.ts';
import { proseAsMarkdown } from '../../../../src/knowledge/prose-as-text.ts';
import { checklistOf, inReadingOrder } from '../../../../src/views/recommendation/next-steps/checklist.ts';
import {
  asMarkdown,
  moreInWords,
  reviewInWords,
  riskInWords,
} from '../../../../src/views/recommendation/next-steps/checklist-words.ts';
import { namesOf } from '../../../../src/views/words/names.ts';
import { model } from '../../../fixtures/small-model.ts';

const names = namesOf(model);
const advice = (text: string, ...criteria: string[]): Advice => ({ text: readProse(text), criteria });

/** What it costs: the points lost of the weight of each criterion. */
const costs = (...each: [string, number, number][]): Reason[] =>
  each.map(([criterion, points, of]) => ({ kind: 'costs', criterion, points, of, findings: [] }));

const texts = (points: readonly Advice[]) => points.map(({ text }) => proseAsMarkdown(text));

describe('the order of advice', () => {
  it('goes by the points that are at risk, then by the content', () => {
    const points = [
      advice('general'),
      advice('speed', 'speed'),
      advice('docs', 'docs'),
      advice('safe', 'uses-snake'),
      advice('speed and docs', 'docs', 'speed'),
      advice('admin', 'admin', 'uses-snake'),
      advice('also general'),
    ];
    const list = checklistOf(points, costs(['admin', 0.15, 0.2], ['speed', 0.1, 0.1], ['docs', 0.1, 0.4]));
    expect(texts(inReadingOrder(list))).toEqual([
      'speed and docs',
      'admin',
      'speed',
      'docs',
      'general',
      'also general',
      'safe',
    ]);
    expect(list.risky).toHaveLength(4);
  });

  it('does not go by sums that differ only by how they were added up', () => {
    const list = checklistOf(
      [advice('first', 'speed'), advice('second', 'admin', 'docs')],
      costs(['speed', 0.3, 1], ['docs', 0.2, 1], ['admin', 0.1, 1]),
    );
    expect(texts(inReadingOrder(list))).toEqual(['first', 'second']);
  });

  it('is that of the content, the general first, where nothing is at risk', () => {
    const list = checklistOf([advice('speed', 'speed'), advice('general')], []);
    expect(list.risky).toEqual([]);
    expect(texts(inReadingOrder(list))).toEqual(['general', 'speed']);
  });
});

describe('why a point comes first', () => {
  const lost: Reason[] = [
    ...costs(['speed', 0.1, 0.2]),
    { kind: 'unknown', criterion: 'admin', points: 0.05, of: 0.1 },
  ];
  it.each([
    [['speed'], 'At risk here: speed (rated low, 20.0% of the weight)'],
    [['admin'], 'At risk here: admin panel (unknown, 10.0% of the weight)'],
    [['admin', 'speed'], 'At risk here: speed (rated low, 20.0% of the weight) and admin panel (unknown, 10.0%)'],
    [['uses-snake', 'speed'], 'At risk here: speed (rated low, 20.0% of the weight)'],
  ])('%s: %s', (criteria, words) => {
    const [first] = checklistOf([advice('It.', ...criteria)], lost).risky;
    expect(first && riskInWords(first, () => 'low', names)).toBe(words);
  });
});

describe('what is not at risk', () => {
  const [risky, general, safe] = [advice('a', 'speed'), advice('b'), advice('c', 'docs')];
  it.each([
    ['1 more that holds for any project', [risky, general]],
    ['2 more that hold for any project', [risky, general, general]],
    ['1 more on what is not at risk here', [risky, safe]],
    ['3 more, for any project or on what is not at risk here', [risky, general, safe, safe]],
    ['1 point that holds for any project', [general]],
    ['2 points on what is not at risk here', [safe, safe]],
  ])('%s', (words, points) => expect(moreInWords(checklistOf(points, costs(['speed', 0.1, 0.2])))).toBe(words));
});

it.each([
  [['speed'], 'To go through because this counts here: speed (20.0% of the weight).'],
  [
    ['speed', 'docs'],
    'To go through because these count here: speed (20.0% of the weight) and generated docs (20.0%).',
  ],
])('a security review says why it is there (%s)', (criteria, words) => {
  const own = { importance: 2, weight: 0.2, byHand: false, effects: [] };
  expect(
    reviewInWords(
      criteria.map((criterion) => ({ criterion, ...own })),
      names,
    ),
  ).toBe(words);
});

it('is copied as Markdown, what is at risk first, without citations and in one line each', () => {
  const cited = '[A review, Table](source:review#table);\n[Docs](https://example.org/a)';
  const lists = {
    choose: checklistOf(
      [
        advice(`**Plan.** As [Habits](guide:habits) says,\nplan (early). ${cited}`),
        advice(`**Use \`it\`.** Now.\n${cited}`, 'speed'),
      ],
      costs(['speed', 0.1, 0.2]),
    ),
    watch: checklistOf([advice('**Traps.** Mind [them](criterion:speed).')], []),
    review: [advice(`**Guard.** It. ${cited}`)],
  };
  expect(asMarkdown('Alpha', lists)).toBe(`## If you choose Alpha

### What to do

- [ ] **Use \`it\`.** Now.
- [ ] **Plan.** As Habits says, plan (early).

### What to watch out for

- [ ] **Traps.** Mind them.

### Security review

- [ ] **Guard.** It.
`);
});
