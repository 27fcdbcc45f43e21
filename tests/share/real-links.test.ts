import { expect, test } from 'vitest';
import { cellId, REASON_LENGTH } from '../../src/knowledge/own-rating.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { decode } from '../../src/share/decode.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';

const longest = (entries: readonly { readonly id: string }[], count: number) =>
  entries
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length)
    .slice(0, count);

const leader = longest(model.frameworks, 1)[0] ?? '';
const answers = Object.fromEntries(
  model.questions.map(({ id, options, choose }) => [id, longest(options, choose === 'many' ? 2 : 1)]),
);
const importances = (count: number) => Object.fromEntries(longest(model.criteria, count).map((id) => [id, 8]));

test('every question of the real content answered, a dozen importances and three sources fit in 1,500 characters', () => {
  const profile = {
    answers,
    importances: importances(12),
    leftOut: longest(model.sources, 3),
    candidates: longest(model.frameworks, 4),
    ownRatings: {},
  };
  expect(encode(profile, model.contentHash, leader).length).toBeLessThan(1500);
});

const rateable = model.criteria.filter(({ from }) => !from);

test('every question answered, and three cells rated with reasons in a sentence, fit in 1,800 characters', () => {
  const rated = longest(rateable, 3).map((criterion) => cellId(leader, criterion));
  const own = { rating: 'very high', reason: 'We measured it last year with our own load, and it was fast.' } as const;
  const profile = { ...EMPTY_PROFILE, answers, ownRatings: Object.fromEntries(rated.map((cell) => [cell, own])) };
  expect(encode(profile, model.contentHash, leader).length).toBeLessThan(1800);
});

test('a link carries every id of the real content, every cell rated for the longest of reasons', () => {
  const own = { rating: 'moderate', reason: '🦄'.repeat(REASON_LENGTH) } as const;
  const cells = model.frameworks.flatMap(({ id }) => rateable.map((criterion) => cellId(id, criterion.id))).sort();
  const ownRatings = Object.fromEntries(cells.map((cell) => [cell, own]));
  const profile = {
    answers: Object.fromEntries(
      model.questions.map(({ id, options }) => [id, options.map((option) => option.id).sort()]),
    ),
    importances: importances(model.criteria.length),
    leftOut: model.sources.map(({ id }) => id).sort(),
    candidates: model.frameworks.map(({ id }) => id).sort(),
    ownRatings,
  };
  expect(decode(encode(profile, model.contentHash, leader))).toEqual({
    kind: 'link',
    profile,
    contentHash: model.contentHash,
    leader,
    damage: [],
  });
});
