import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFlips } from '../../../src/advisor/robustness/answer-flips.ts';
import type { Model } from '../../../src/knowledge/knowledge-base.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { answersTo, anyCase, anyProfile, firstOf, withAnswer } from '../any-model.ts';

const profile = (answers: Record<string, string[]>): Profile => ({
  answers,
  importances: {},
  leftOut: [],
  candidates: [],
});

test('worked out by hand: only the answer that carries Alpha makes a difference, whatever stands in its place', () => {
  const first = ['beta'];
  expect(answerFlips(model, profile({ people: ['yes'], load: ['fast'] }))).toEqual([
    { question: 'people', from: ['yes'], to: ['no'], first },
    { question: 'people', from: ['yes'], to: ['not-sure'], first },
    { question: 'people', from: ['yes'], to: [], first },
  ]);
});

test('each set of options is an answer of its own, and taking back the only answer leaves nobody first', () => {
  // Docs alone put Gamma first. Speed counts 2: Beta 3/2 and 1/2, Gamma 1 and 1 with docs, Alpha 7/6 and 1/2.
  const flips = answerFlips(model, profile({ load: ['documented'] }));
  expect(flips).toEqual([
    { question: 'load', from: ['documented'], to: ['fast'], first: ['beta'] },
    { question: 'load', from: ['documented'], to: ['fast', 'documented'], first: ['beta', 'gamma'] },
    { question: 'load', from: ['documented'], to: ['neither'], first: [] },
    { question: 'load', from: ['documented'], to: [], first: [] },
  ]);
});

test('a requirement that rules the leader out is a flip', () => {
  const flips = answerFlips(model, profile({ people: ['yes'], language: ['not-sure'] }));
  expect(flips).toContainEqual({ question: 'language', from: ['not-sure'], to: ['must-sharp'], first: ['gamma'] });
});

/** All single changes, each ranked anew. */
function byTrial(of: Model, own: Profile) {
  const now = firstOf(of, own).join();
  return of.questions.flatMap((question) => {
    const from = own.answers[question.id];
    if (!from) return [];
    return [...answersTo(question), []]
      .filter((to) => to.join() !== from.join())
      .map((to) => ({ question: question.id, from, to, first: firstOf(of, withAnswer(own, question.id, to)) }))
      .filter(({ first }) => first.join() !== now);
  });
}

describe.each([
  ['any small model', anyCase, 300],
  ['the real content', anyProfile(real).map((own) => ({ model: real, profile: own })), 25],
])('on %s', (_name, cases, numRuns) => {
  test('they are what ranking every single change anew finds', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        expect(answerFlips(of, own)).toEqual(byTrial(of, own));
      }),
      { numRuns },
    );
  });
});
