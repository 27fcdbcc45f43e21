import { expect, test } from 'vitest';
import { sureOfTheRest, sureVerdict } from '../../../src/advisor/robustness/verdict.ts';

/** Two frameworks and how often each is first; together more than 1 where they are level in some draws. */
const shares = (leader: number, rival: number) => [
  { framework: 'alpha', byRank: [leader, 1 - leader] },
  { framework: 'beta', byRank: [rival, 1 - rival] },
];

test.each`
  leader    | rival     | alone    | early    | kind
  ${1}      | ${0}      | ${true}  | ${false} | ${'clear'}
  ${0.9}    | ${0.1}    | ${true}  | ${false} | ${'clear'}
  ${0.8999} | ${0.1001} | ${true}  | ${false} | ${'leaning'}
  ${1}      | ${0}      | ${true}  | ${true}  | ${'leaning'}
  ${1}      | ${0}      | ${false} | ${false} | ${'leaning'}
  ${0.6}    | ${0.4}    | ${true}  | ${false} | ${'leaning'}
  ${0.6}    | ${0.4}    | ${true}  | ${true}  | ${'leaning'}
  ${0.5999} | ${0.4001} | ${true}  | ${false} | ${'too-close'}
  ${0.3}    | ${0.7}    | ${true}  | ${false} | ${'too-close'}
  ${1}      | ${1}      | ${true}  | ${false} | ${'too-close'}
  ${0.95}   | ${0.95}   | ${true}  | ${false} | ${'too-close'}
  ${0.7}    | ${0.75}   | ${true}  | ${false} | ${'too-close'}
`(
  'first in $leader of draws against $rival, alone $alone, early $early: $kind',
  ({ leader, rival, alone, early, kind }) => {
    expect(sureVerdict(shares(leader, rival), alone, early)).toEqual({ kind, early, leader: 'alpha', share: leader });
  },
);

test.each`
  kind           | stays     | said
  ${'clear'}     | ${1}      | ${'clear'}
  ${'clear'}     | ${0.8}    | ${'clear'}
  ${'clear'}     | ${0.7999} | ${'leaning'}
  ${'clear'}     | ${0.5}    | ${'leaning'}
  ${'clear'}     | ${0.4999} | ${'open'}
  ${'leaning'}   | ${0.7999} | ${'leaning'}
  ${'leaning'}   | ${0.5}    | ${'leaning'}
  ${'leaning'}   | ${0.4999} | ${'open'}
  ${'too-close'} | ${1}      | ${'too-close'}
  ${'too-close'} | ${0}      | ${'too-close'}
`('$kind, and still first after $stays of likely answers to the rest: $said', ({ kind, stays, said }) => {
  expect(sureOfTheRest(kind, stays)).toBe(said);
});
