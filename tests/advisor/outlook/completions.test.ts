import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFrequencies } from '../../../src/advisor/outlook/answer-frequencies.ts';
import { COMPLETIONS, completionsInSteps, completionsOf } from '../../../src/advisor/outlook/completions.ts';
import { prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import { Scorer } from '../../../src/advisor/ranking/scorer.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model } from '../../fixtures/small-model.ts';
import { model as twoLanguages } from '../../fixtures/two-languages.ts';
import { completionsOf as allCompletions, anyCase, firstOf } from '../any-model.ts';

const profile = (answers: Profile['answers']): Profile => ({ ...EMPTY_PROFILE, answers });
const ADMIN = profile({ people: ['yes'] });

/** Of ten people, as many as are said answer that it must be Sharp, which rules Alpha out. */
const mustBeSharp = (people: number): AnswerFrequencies => ({
  people: 10,
  answers: { language: [{ options: ['must-sharp'], people }] },
});

describe('how likely the leader stays', () => {
  it.each([
    [0.7, 3],
    [0, 10],
  ])('is %d where %d of ten people answer what rules it out', (share, people) => {
    const completions = completionsOf(model, ADMIN, mustBeSharp(people));
    expect(completions?.leader).toBe('alpha');
    expect(completions?.stays).toBeCloseTo(share, 1);
  });

  it('is worked out in steps of a hundred, between which a page can answer, and comes out the same', () => {
    const steps = completionsInSteps(model, ADMIN, mustBeSharp(3));
    let breaks = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) breaks += 1;
    expect(breaks).toBe(COMPLETIONS / 100);
    expect(step.value).toEqual(completionsOf(model, ADMIN, mustBeSharp(3)));
  });

  it('does not reckon with a language that nobody writes who answered so', () => {
    // Of two languages Snake is written; that it must be Sharp is what others say.
    const mustBe = { people: 10, answers: { language: [{ options: ['must-sharp'], people: 10 }] } };
    expect(completionsOf(twoLanguages, profile({ people: ['yes'] }), mustBe)?.stays).toBe(0);
    expect(completionsOf(twoLanguages, profile({ people: ['yes'], tongues: ['snake'] }), mustBe)?.stays).toBe(1);
    expect(completionsOf(twoLanguages, profile({ people: ['yes'], tongues: ['none'] }), mustBe)?.stays).toBe(0);
  });

  it('does not depend on what people answer to a question that is answered', () => {
    const answered = profile({ people: ['yes'], language: ['not-sure'] });
    const frequencies = {
      ...mustBeSharp(10),
      answers: { ...mustBeSharp(10).answers, load: [{ options: ['fast'], people: 5 }] },
    };
    expect(completionsOf(model, answered, frequencies)?.stays).toBe(1);
  });

  it('is not said where nobody leads alone, or nothing is known of what is open', () => {
    expect(completionsOf(model, EMPTY_PROFILE, mustBeSharp(3))).toBeUndefined();
    expect(completionsOf(model, ADMIN, { people: 10, answers: {} })).toBeUndefined();
    expect(completionsOf(model, profile({ people: ['yes'], language: ['not-sure'] }), mustBeSharp(3))).toBeUndefined();
  });

  it('is not said of two that are level', () => {
    const level = profile({ language: ['know-snake'] });
    expect(firstOf(model, level)).toEqual(['alpha', 'beta']);
    expect(
      completionsOf(model, level, { people: 10, answers: { load: [{ options: ['fast'], people: 5 }] } }),
    ).toBeUndefined();
  });

  it('does not count where another draws level', () => {
    // Admin puts Alpha ahead of Beta by 1/3, and that is what fast load takes away.
    const ahead: Profile = { ...EMPTY_PROFILE, importances: { admin: 1 / 3 } };
    const fast = { people: 10, answers: { load: [{ options: ['fast'], people: 10 }] } };
    expect(completionsOf(model, ahead, fast)).toEqual({ leader: 'alpha', stays: 0 });
  });

  it('is certain where it is settled', () => {
    fc.assert(
      fc.property(anyCase, ({ model: of, profile: own }) => {
        fc.pre(prospectsOf(of, own).settled);
        const frequencies = {
          people: 10,
          answers: Object.fromEntries(
            of.questions.map(({ id, options }) => [id, options.map((option) => ({ options: [option.id], people: 2 }))]),
          ),
        };
        expect(completionsOf(of, own, frequencies)?.stays ?? 1).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

it('who is first after several answers at once is who the ranking puts first', () => {
  fc.assert(
    fc.property(anyCase, ({ model: of, profile: own }) => {
      const scorer = new Scorer(of, own);
      for (const completed of allCompletions(of, own).slice(0, 20)) {
        const answers = new Map(
          of.questions.map((question) => [
            question,
            question.options.filter(({ id }) => completed.answers[question.id]?.includes(id)),
          ]),
        );
        expect(scorer.firstAfter(answers).map((place) => scorer.frameworks[place])).toEqual(firstOf(of, completed));
      }
    }),
    { numRuns: 100 },
  );
});
