import { expect, it } from 'vitest';
import type { Order, StepsEffect } from '../../../../src/advisor/robustness/importance-steps.ts';
import { orderInWords } from '../../../../src/views/recommendation/weights/order-words.ts';
import { stepsInWords } from '../../../../src/views/recommendation/weights/step-words.ts';
import { namesOf } from '../../../../src/views/words/names.ts';
import { model } from '../../../fixtures/small-model.ts';

const names = namesOf(model);
const STEPS = new Map([
  [0, 'Ignore'],
  [1, 'Minor'],
  [2, 'Normal'],
  [3, 'as answered'],
  [4, 'Major'],
  [8, 'Decisive'],
]);
/** "alpha beta+gamma": Alpha, then the other two level. */
const order = (text: string): Order => (text === '' ? [] : text.split(' ').map((level) => level.split('+')));
const moves = (now: string, ...orders: string[]): StepsEffect => ({
  kind: 'moves',
  now: order(now),
  steps: [...STEPS.keys()].map((importance, place) => ({ importance, order: order(orders[place] ?? now) })),
});

const [ABC, ACB, BAC, BCA] = ['alpha beta gamma', 'alpha gamma beta', 'beta alpha gamma', 'beta gamma alpha'];

it.each<[StepsEffect, string]>([
  [moves(ABC, ABC, ABC, ABC, ABC, ABC, BAC), 'Decisive puts Beta first; less is too little.'],
  [moves(ABC, ABC, ABC, ABC, ABC, BAC, BCA), 'Major or more puts Beta first; less is too little.'],
  [moves(ABC, BCA, BAC), 'Minor or less puts Beta first; the other steps change too little.'],
  [
    moves(ABC, ACB, ABC, ABC, ABC, BAC, BAC),
    'Ignore puts Gamma ahead of Beta; Major or more puts Beta first; the other steps change too little.',
  ],
  // One step leaves it as it is: the one that is chosen.
  [
    moves(ABC, ACB, ACB, BAC, BAC, BAC, ABC),
    'Minor or less puts Gamma ahead of Beta; Normal to Major puts Beta first.',
  ],
  [
    moves(ABC, BAC, BAC, ACB),
    'Minor or less puts Beta first; Normal puts Gamma ahead of Beta; the other steps change too little.',
  ],
  [moves(ABC, ''), 'Ignore leaves nothing to rank by; the other steps change too little.'],
  [moves('', '', ABC, ABC, ABC, ABC, ABC), 'Minor or more puts Alpha first.'],
  [{ kind: 'one-left' }, ''],
  [{ kind: 'unknown' }, 'Changes nothing: no source that counts rates any of them here.'],
  [{ kind: 'alike' }, 'Changes nothing: all of them count the same here.'],
  [{ kind: 'agrees' }, 'Changes nothing: the order stands without this, and the ratings here agree with it.'],
  [{ kind: 'stands-without' }, 'Changes nothing: the order stands without this.'],
  [
    { kind: 'too-small', importance: 8, weight: 0.128 },
    'Even Decisive, at 12.8% of the weight, is too little to change the order.',
  ],
  [
    { kind: 'too-small', importance: 3, weight: 0.128 },
    'Even as answered, at 12.8% of the weight, is too little to change the order.',
  ],
])('%j', (effect, words) => expect(stepsInWords(effect, STEPS, names)).toBe(words));

it.each<[now: string, then: string, string]>([
  [ABC, BAC, 'puts Beta first'],
  [ABC, 'alpha+beta gamma', 'puts Alpha and Beta level in first place'],
  ['alpha+beta gamma', ABC, 'puts Alpha first'],
  [ABC, ACB, 'puts Gamma ahead of Beta'],
  [ABC, 'alpha beta+gamma', 'brings Gamma level with Beta'],
  ['alpha beta+gamma', ACB, 'puts Gamma ahead of Beta'],
  ['alpha beta gamma x', 'alpha x beta gamma', 'puts x ahead of Beta and Gamma'],
  ['alpha beta gamma x', 'alpha gamma x beta', 'puts Gamma and x ahead of Beta'],
  ['alpha beta gamma x', 'alpha x gamma beta', 'only reorders those behind Alpha'],
  ['alpha beta gamma x', 'alpha gamma beta+x', 'only reorders those behind Alpha'],
])('from %s to %s', (now, then, words) => expect(orderInWords(order(then), order(now), names)).toBe(words));
