import { expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { prospectsOnce } from '../../../src/views/outlook/use-prospects.ts';
import { model } from '../../fixtures/real-knowledge.ts';

it('works out once what is open, also where the same answers come in another object', () => {
  const answered = () => ({ ...EMPTY_PROFILE, answers: { scope: ['product'] } });
  expect(prospectsOnce(model, answered())).toBe(prospectsOnce(model, answered()));
});

it('tells answers that differ apart, however many came before', () => {
  const profiles = model.questions.flatMap(({ id, options }) =>
    options.map((option) => ({ ...EMPTY_PROFILE, answers: { [id]: [option.id] } })),
  );
  const first = profiles.map((profile) => prospectsOnce(model, profile));
  expect(new Set(first).size).toBe(profiles.length);
  expect(prospectsOnce(model, { ...EMPTY_PROFILE, answers: profiles[0]?.answers ?? {} })).toEqual(first[0]);
});
