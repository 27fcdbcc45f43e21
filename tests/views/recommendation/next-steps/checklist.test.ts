import { describe, expect, it } from 'vitest';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import type { Advice } from '../../../../src/knowledge/knowledge-base.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/knowledge/profile.ts';
import { checklistOf, inReadingOrder } from '../../../../src/views/recommendation/next-steps/checklist.ts';
import {
  asMarkdown,
  countsHere,
  moreInWords,
} from '../../../../src/views/recommendation/next-steps/checklist-words.ts';
import { namesOf } from '../../../../src/views/words/names.ts';
import { model } from '../../../fixtures/small-model.ts';

const names = namesOf(model);
const advice = (text: string, ...criteria: string[]): Advice => ({ text, criteria });

/** The checklist where these importances are set. */
const listOf = (points: readonly Advice[], importances: Profile['importances']) =>
  checklistOf(points, recommend(model, { ...EMPTY_PROFILE, importances }).weights);

const texts = (points: readonly Advice[]) => points.map(({ text }) => text);

describe('the order of advice', () => {
  it('goes by the sum of the weights of what it is for, then by the content', () => {
    const points = [
      advice('general'),
      advice('speed', 'speed'),
      advice('docs', 'docs'),
      advice('weightless', 'uses-snake'),
      advice('speed and docs', 'docs', 'speed'),
      advice('admin', 'admin', 'uses-snake'),
      advice('also general'),
    ];
    const list = listOf(points, { admin: 4, speed: 2, docs: 2 });
    expect(texts(inReadingOrder(list))).toEqual([
      'speed and docs',
      'admin',
      'speed',
      'docs',
      'general',
      'also general',
      'weightless',
    ]);
    expect(list.counting).toHaveLength(4);
  });

  it('is that of the content, the general first, where nothing has weight', () => {
    const list = listOf([advice('speed', 'speed'), advice('general')], {});
    expect(list.counting).toEqual([]);
    expect(texts(inReadingOrder(list))).toEqual(['general', 'speed']);
  });
});

describe('why a point comes first', () => {
  it.each([
    [['speed'], 'Counts here: speed (20.0%)'],
    [['speed', 'admin'], 'Counts here: admin panel (80.0%) and speed (20.0%)'],
    [['uses-snake', 'admin'], 'Counts here: admin panel (80.0%)'],
  ])('%s: %s', (criteria, words) => {
    const [first] = listOf([advice('It.', ...criteria)], { admin: 8, speed: 2 }).counting;
    expect(first && countsHere(first, names)).toBe(words);
  });
});

describe('what follows them', () => {
  const [counting, general, weightless] = [advice('a', 'speed'), advice('b'), advice('c', 'docs')];
  it.each([
    ['1 more that holds for any project', [counting, general]],
    ['2 more that hold for any project', [counting, general, general]],
    ['1 more on what has no weight here', [counting, weightless]],
    ['3 more, for any project or on what has no weight here', [counting, general, weightless, weightless]],
  ])('%s', (words, points) => expect(moreInWords(listOf(points, { speed: 1 }))).toBe(words));
});

it('is copied as Markdown, heaviest first, without citations and in one line each', () => {
  const cited = '[A review, Table](source:review#table);\n[Docs](https://example.org/a)';
  const lists = {
    choose: listOf(
      [
        advice(`**Plan.** As [Habits](guide:habits) says,\nplan (early). ${cited}`),
        advice(`**Use \`it\`.** Now.\n${cited}`, 'speed'),
      ],
      { speed: 1 },
    ),
    watch: listOf([advice('**Traps.** Mind [them](criterion:speed).')], { speed: 1 }),
  };
  expect(asMarkdown('Alpha', lists)).toBe(`## If you choose Alpha

### What to do

- [ ] **Use \`it\`.** Now.
- [ ] **Plan.** As Habits says, plan (early).

### What to watch out for

- [ ] **Traps.** Mind them.
`);
});
