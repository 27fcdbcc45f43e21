import { expect, test } from 'vitest';
import { besideVerdict } from '../../../src/views/outlook/outlook-words.ts';

const said = (alone: readonly string[], stays?: string, tooClose = false, skipped = false) =>
  besideVerdict(
    { kind: 'open', alone, together: 2, of: 18 },
    { questionOf: (question) => `${question}?`, stays, tooClose, skipped },
  );

test.each`
  alone              | stays        | tooClose | words
  ${['A']}           | ${undefined} | ${false} | ${'One open answer could change it: “A?”'}
  ${[]}              | ${undefined} | ${true}  | ${'No single open answer can change it; several together could.'}
  ${[]}              | ${'Alpha'}   | ${false} | ${'Likely answers to the rest mostly leave Alpha first.'}
  ${['A']}           | ${'Alpha'}   | ${false} | ${'Likely answers to the rest mostly leave Alpha first, though one could change that: “A?”'}
  ${['A', 'B', 'C']} | ${'Alpha'}   | ${false} | ${'Likely answers to the rest mostly leave Alpha first, though three could each change that, “A?” and “B?” among them.'}
  ${[]}              | ${'Alpha'}   | ${true}  | ${'Likely answers to the rest mostly leave Alpha first.'}
  ${['A']}           | ${'Alpha'}   | ${true}  | ${'Answering on may part them: likely answers to the rest mostly leave Alpha first.'}
`('$alone could alone, $stays mostly stays, too close $tooClose: $words', ({ alone, stays, tooClose, words }) => {
  expect(said(alone, stays, tooClose)).toBe(words);
});

test('what stays first only if what was skipped stays open is said to be so', () => {
  expect(said(['A'], 'Alpha', false, true)).toBe(
    'Likely answers to the questions still to come mostly leave Alpha first; those that you skipped may still change it.',
  );
  expect(said(['A'], undefined, false, true)).toBe('One open answer could change it: “A?”');
});
