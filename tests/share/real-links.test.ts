import { expect, test } from 'vitest';
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
  };
  expect(encode(profile, model.contentHash, leader).length).toBeLessThan(1500);
});

test('a link carries every id of the real content', () => {
  const profile = {
    answers: Object.fromEntries(
      model.questions.map(({ id, options }) => [id, options.map((option) => option.id).sort()]),
    ),
    importances: importances(model.criteria.length),
    leftOut: model.sources.map(({ id }) => id).sort(),
    candidates: model.frameworks.map(({ id }) => id).sort(),
  };
  expect(decode(encode(profile, model.contentHash, leader))).toEqual({
    kind: 'link',
    profile,
    contentHash: model.contentHash,
    leader,
    damage: [],
  });
});
