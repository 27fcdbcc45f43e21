import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { answerFlips } from '../../../src/advisor/robustness/answer-flips.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { answersTo, anyCase, anyProfile, firstOf, withAnswer } from '../any-model.ts';

const profile = (answers: Record<string, string[]>): Profile => ({
  answers,
  importances: {},
  leftOut: [],
  candidates: [],
  ownRatings: {},
});

test('worked out by hand: only the answer that carries Alpha makes a difference, whatever stands in its place', () => {
  const rest = { first: ['beta'], byRequirement: false };
  expect(answerFlips(model, profile({ people: ['yes'], load: ['fast'] }))).toEqual([
    { question: 'people', from: ['yes'], to: ['no'], ...rest },
    { question: 'people', from: ['yes'], to: ['not-sure'], ...rest },
    { question: 'people', from: ['yes'], to: [], ...rest },
  ]);
});

test('each set of options is an answer of its own, and taking back the only answer leaves nobody first', () => {
  // Docs alone put Gamma first. Speed counts 2: Beta 3/2 and 1/2, Gamma 1 and 1 with docs, Alpha 7/6 and 1/2.
  const flips = answerFlips(model, profile({ load: ['documented'] }));
  const rest = { question: 'load', from: ['documented'], byRequirement: false };
  expect(flips).toEqual([
    { ...rest, to: ['fast'], first: ['beta'] },
    { ...rest, to: ['fast', 'documented'], first: ['beta', 'gamma'] },
    { ...rest, to: ['neither'], first: [] },
    { ...rest, to: [], first: [] },
  ]);
});

test('a requirement that rules the leader out is a flip, and no more than that', () => {
  const flips = answerFlips(model, profile({ people: ['yes'], language: ['not-sure'] }));
  expect(flips).toEqual([
    { question: 'people', from: ['yes'], to: ['no'], first: [], byRequirement: false },
    { question: 'people', from: ['yes'], to: ['not-sure'], first: [], byRequirement: false },
    { question: 'people', from: ['yes'], to: [], first: [], byRequirement: false },
    { question: 'language', from: ['not-sure'], to: ['must-sharp'], first: ['gamma'], byRequirement: true },
  ]);
});

test('another requirement in place of one is no news, taking it back is', () => {
  const flips = answerFlips(model, profile({ load: ['fast'], language: ['must-sharp'] }));
  expect(flips.filter(({ to }) => to.includes('must-snake'))).toEqual([
    { question: 'language', from: ['must-sharp'], to: ['must-snake'], first: ['beta'], byRequirement: true },
  ]);
  expect(flips.filter(({ to }) => to.length === 0)).toEqual([
    { question: 'language', from: ['must-sharp'], to: [], first: ['beta'], byRequirement: false },
  ]);
});

/** All single changes, each ranked anew. */
function byTrial(of: Model, own: Profile) {
  const now = firstOf(of, own);
  return of.questions.flatMap((question) => {
    const from = own.answers[question.id];
    if (!from) return [];
    return [...answersTo(question), []]
      .filter((to) => to.join() !== from.join())
      .map((to) => ({
        question: question.id,
        from,
        to,
        first: firstOf(of, withAnswer(own, question.id, to)),
        byRequirement: recommend(of, withAnswer(own, question.id, to)).ruledOut.some(
          ({ framework, failures }) =>
            now.includes(framework) &&
            failures.some((failure) => failure.question === question.id && !from.includes(failure.option)),
        ),
      }))
      .filter(({ first }) => first.join() !== now.join());
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
