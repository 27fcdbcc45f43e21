import { expect, it } from 'vitest';
import { enoughOf } from '../../../src/advisor/outlook/enough.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';

function enough(of: typeof model, answers: Profile['answers'], stays?: number) {
  const profile = { ...EMPTY_PROFILE, answers };
  return enoughOf(of, profile, prospectsOf(of, profile), stays === undefined ? null : { leader: 'django', stays });
}
const [example] = model.examples;
const answers = example?.answers ?? {};
const few = Object.fromEntries(Object.entries(answers).slice(0, 2));

it('is enough once four of five likely answers leave the first place as it is', () => {
  expect(enough(model, answers, 0.8)).toEqual({ kind: 'likely', stays: 0.8 });
  expect(enough(model, answers, 0.798)).toBeUndefined();
  expect(enough(model, answers)).toBeUndefined();
});

it('is not while little is answered, however likely', () => {
  expect(enough(model, few, 1)).toBeUndefined();
});

it('is settled where nothing open can change the first place, and nothing where no question is open', () => {
  expect(enough(small.model, { language: ['must-sharp'] })).toEqual({ kind: 'settled' });
  const all = Object.fromEntries(small.model.questions.map(({ id, options: [first] }) => [id, [first?.id ?? '']]));
  expect(enough(small.model, all, 1)).toBeUndefined();
});
