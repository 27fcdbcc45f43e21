import { expect, test } from 'vitest';
import { leadBoundsOf } from '../../../src/advisor/outlook/lead-bounds.ts';
import { Scorer } from '../../../src/advisor/ranking/scorer.ts';
import type { Option } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import type { CHOICES } from '../../../src/knowledge/vocabulary.ts';
import { model } from '../../fixtures/small-model.ts';

/** What a question with these options does to Alpha's lead over Gamma: admin is worth 3/4 of itself, docs -1/2. */
function terms(choose: (typeof CHOICES)[number], ...options: Partial<Option>[]) {
  const questions = model.questions.slice(0, 1).map((question) => ({
    ...question,
    choose,
    options: options.map((own, place) => ({ id: `${place}`, text: 'Any', effects: {}, neutral: false, ...own })),
  }));
  const scorer = new Scorer({ ...model, questions }, EMPTY_PROFILE);
  const [question] = scorer.questions;
  if (!question) throw new Error('no question');
  return leadBoundsOf(scorer, question, scorer.frameworks.indexOf('alpha'), scorer.frameworks.indexOf('gamma'));
}

const admin = (add: number): Partial<Option> => ({ effects: { admin: add } });
const docs = (add: number): Partial<Option> => ({ effects: { docs: add } });

test('of one option, the worst and the best count', () => {
  expect(terms('one', docs(2), docs(8), admin(4), admin(8), docs(4), admin(2))).toEqual({ least: -4, greatest: 6 });
});

test('of several options, all that take away count, and all that add', () => {
  expect(terms('many', docs(2), admin(4), docs(8), admin(8))).toEqual({ least: -5, greatest: 9 });
});

test('leaving it open does nothing, so neither end lies on the other side of nothing', () => {
  expect(terms('one', admin(4))).toEqual({ least: 0, greatest: 3 });
  expect(terms('one', docs(4))).toEqual({ least: -2, greatest: 0 });
});

test('what rules the other out takes nothing from the lead over it, and adds nothing', () => {
  const snake = { fact: 'language', anyOf: ['snake'], because: 'It must be.' };
  expect(terms('many', { ...docs(8), requires: snake }, { ...admin(8), requires: snake }, docs(2))).toEqual({
    least: -1,
    greatest: 0,
  });
});
