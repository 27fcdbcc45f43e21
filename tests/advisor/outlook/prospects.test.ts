import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEarly, prospectsOf } from '../../../src/advisor/outlook/prospects.ts';
import type { Model, Option, Question } from '../../../src/knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model } from '../../fixtures/small-model.ts';
import { model as twoLanguages } from '../../fixtures/two-languages.ts';
import { answersTo, anyCase, anyProfile, completionsOf, firstOf, openIn, withAnswer } from '../any-model.ts';

const profile = (answers: Record<string, string[]>, importances: Record<string, number> = {}): Profile => ({
  answers,
  importances,
  leftOut: [],
  candidates: [],
  ownRatings: {},
});

/** The small model with the options of some questions changed. */
const changed = (options: (question: Question) => Option[] | undefined): Model => ({
  ...model,
  questions: model.questions.map((question) => ({ ...question, options: options(question) ?? question.options })),
});

const reachOf = (of: Model, own: Profile) =>
  prospectsOf(of, own).open.map(({ question, canChange }) => ({ question, canChange }));

describe('worked out by hand', () => {
  // Gamma has docs 1, the others 1/2. A yes to people is worth 4 (1 - 1/4) = 3 to Alpha, fast load 1/6, Snake 2.
  test('one answer is enough where it outweighs the lead or rules the leader out', () => {
    expect(prospectsOf(model, profile({ load: ['documented'] }))).toMatchObject({
      settled: false,
      outOfReach: [],
      open: [
        { question: 'people', canChange: 'alone' },
        { question: 'language', canChange: 'alone' },
      ],
      next: 'language',
    });
  });

  test('answers that are too small alone can change it together', () => {
    // Docs at 7 lead by 3.5: more than 3, less than 3 + 1/6 + 2.
    expect(reachOf(model, profile({}, { docs: 7 }))).toEqual([
      { question: 'people', canChange: 'together' },
      { question: 'load', canChange: 'together' },
      { question: 'language', canChange: 'alone' },
    ]);
  });

  test('it is settled where all of them together are too small', () => {
    expect(prospectsOf(model, profile({ language: ['not-sure'] }, { docs: 7 }))).toMatchObject({
      settled: true,
      outOfReach: ['alpha', 'beta'],
      open: [
        { question: 'people', canChange: 'no' },
        { question: 'load', canChange: 'no' },
      ],
      next: 'people',
    });
  });

  test('with Snake no longer in doubt, 3 and 1/6 draw level at a lead of 19/6 and not above', () => {
    const docs = (importance: number) => prospectsOf(model, profile({ language: ['not-sure'] }, { docs: importance }));
    expect(docs(19 / 3).settled).toBe(false);
    expect(docs(19 / 3 + 0.001).settled).toBe(true);
  });

  test('where several may be chosen, what they take away adds up', () => {
    // Docs at 1 put Gamma ahead by 1/2. Fast and faster are worth 1/6 more to Alpha and 1/2 more to Beta each.
    const twice = changed(({ id, options }) =>
      id === 'load' ? options.map((option) => ({ ...option, effects: option.neutral ? {} : { speed: 2 } })) : undefined,
    );
    const lead = (docs: number, of = twice) =>
      prospectsOf(of, profile({ people: ['no'], language: ['not-sure'] }, { docs })).settled;
    expect([lead(1.9), lead(2.1)]).toEqual([false, true]);
    const one = { ...twice, questions: twice.questions.map((question) => ({ ...question, choose: 'one' as const })) };
    expect([lead(0.9, one), lead(1.1, one)]).toEqual([false, true]);
  });

  test('where several may be chosen, what they can do in both directions adds up', () => {
    // Gamma leads Alpha by 1/2. Load can add 2 and 2 or take 1/6, which is more than the 3 that people can take.
    const effects: Record<string, Record<string, number>> = {
      fast: { docs: 4 },
      documented: { docs: 4 },
      neither: { speed: 2 },
      yes: { admin: 4 },
      'know-snake': { docs: 1 },
    };
    const of = changed(({ options }) =>
      options.map((option) => ({ ...option, neutral: false, effects: effects[option.id] ?? {} })),
    );
    expect(firstOf(of, profile({ language: ['know-snake'] }))).toEqual(['gamma']);
    expect(prospectsOf(of, profile({ language: ['know-snake'] })).next).toBe('load');
  });

  describe('where an answer to one open question says what those to another count', () => {
    /** All options of load, with nothing more to them. */
    const PLAIN = { fast: {}, documented: {}, neither: {} };
    /** A yes to people, worth 3 to Alpha as it is, is worth 3/4 of `to` once load is fast. Of load, some options. */
    const counting = (to: number, options: Readonly<Record<string, Partial<Option>>> = PLAIN, people = {}): Model => ({
      ...model,
      questions: model.questions.map((question) =>
        question.id === 'load'
          ? {
              ...question,
              choose: 'one',
              options: question.options
                .filter(({ id }) => Object.hasOwn(options, id))
                .map((option) => ({
                  ...option,
                  effects: {},
                  ...(option.id === 'fast' && { reweighs: { question: 'people', to } }),
                  ...options[option.id],
                })),
            }
          : {
              ...question,
              options: question.options.map((option) => (option.id === 'yes' ? { ...option, ...people } : option)),
            },
      ),
    });
    const led = (docs: number) => profile({ language: ['not-sure'] }, { docs });
    const both = (canChange: string) => ['people', 'load'].map((question) => ({ question, canChange }));

    test('the two together do what neither does alone', () => {
      // Docs at 7 put Gamma ahead by 3.5.
      expect(reachOf(counting(16), led(7))).toEqual(both('together'));
      expect(prospectsOf(counting(16), led(7))).toMatchObject({ settled: false, outOfReach: ['beta'] });
      expect(prospectsOf(counting(4), led(7)).settled).toBe(true);
    });

    test('they draw level at 12, and not above', () => {
      expect(prospectsOf(counting(16), led(24)).settled).toBe(false);
      expect(prospectsOf(counting(16), led(24.001))).toMatchObject({
        settled: true,
        outOfReach: ['alpha', 'beta'],
        open: both('no'),
      });
    });

    test('what rules the rival out cannot raise what another answer does for it', () => {
      const sharp = { requires: { fact: 'language', anyOf: ['sharp'], because: 'It must be.' } };
      expect(prospectsOf(counting(16, { ...PLAIN, fast: sharp }), led(7)).settled).toBe(true);
    });

    test('of the one question, one answer counts: what it does itself, or what it makes of the other', () => {
      // Documented is worth 3 to Alpha, 6 with a yes; fast and a yes 12.
      const either = counting(16, { ...PLAIN, documented: { effects: { admin: 4 } } });
      expect([23.9, 24.1, 30].map((docs) => prospectsOf(either, led(docs)).settled)).toEqual([false, true, true]);
    });

    test('it need not be answered, so that the other may count as it does now', () => {
      const only = counting(0, { fast: {} });
      expect([5.9, 6.1].map((docs) => prospectsOf(only, led(docs)).settled)).toEqual([false, true]);
    });

    test('taking away what speaks for the leader can change it as well', () => {
      // Admin at 4 puts Alpha ahead of Gamma by 3, and a yes by 4 more. To know Snake is worth 4 to Gamma here.
      const spoken = counting(0, PLAIN, { effects: { 'uses-snake': 4 } });
      const of: Model = {
        ...spoken,
        questions: spoken.questions.map((question) => ({
          ...question,
          options: question.options.map((option) =>
            option.id === 'know-snake' ? { ...option, effects: { docs: 8 } } : option,
          ),
        })),
      };
      const own = profile({}, { admin: 4 });
      const first = (answers: Record<string, string[]>) => firstOf(of, { ...own, answers });
      const snake = { language: ['know-snake'] };
      expect([first({}), first(snake)]).toEqual([['alpha'], ['gamma']]);
      expect(first({ ...snake, people: ['yes'] })).toEqual(['alpha']);
      expect(first({ ...snake, people: ['yes'], load: ['fast'] })).toEqual(['gamma']);
      expect(reachOf(of, own)).toEqual([
        { question: 'people', canChange: 'no' },
        { question: 'load', canChange: 'together' },
        { question: 'language', canChange: 'alone' },
      ]);
    });
  });

  test('the next question is the one that can do most to an unsafe lead, in either direction', () => {
    // Gamma leads Alpha by 3.5 - 2, Beta is safe. People are worth 3 to Alpha, load 1/6 and comes first here.
    const own = profile({ language: ['know-snake'] }, { docs: 7 });
    expect(prospectsOf({ ...model, questions: model.questions.toReversed() }, own).next).toBe('people');
  });

  test('those ruled out do not count for the next question', () => {
    // Docs tell only Gamma apart, which must be Snake rules out; admin tells Alpha from Beta by 1.
    const of = changed(({ id, options }) =>
      id === 'load'
        ? options.map((option) => ({ ...option, effects: { docs: 4 } }))
        : id === 'people'
          ? options.map((option) => ({ ...option, effects: { admin: 1 } }))
          : undefined,
    );
    expect(prospectsOf(of, profile({ language: ['not-sure'] })).next).toBe('load');
    expect(prospectsOf(of, profile({ language: ['must-snake'] })).next).toBe('people');
  });

  test('two requirements that only together leave one can make it first together', () => {
    const values: Record<string, string[]> = { alpha: ['snake'], beta: ['sharp'], gamma: ['snake', 'sharp'] };
    const [first, second] = ['snake', 'sharp'].map((value) => {
      const [question] = model.questions;
      const option = question?.options[0];
      if (!question || !option) throw new Error('no question');
      const requires = { fact: 'language', anyOf: [value], because: 'It must be.' };
      return { ...question, id: value, options: [{ ...option, effects: {}, requires }] };
    });
    const of: Model = {
      ...model,
      findings: model.findings.map((finding) =>
        finding.kind === 'stated' ? { ...finding, values: values[finding.framework] ?? [] } : finding,
      ),
      questions: first && second ? [first, second] : [],
    };
    expect(firstOf(of, profile({ snake: ['yes'], sharp: ['yes'] }))).toEqual(['gamma']);
    expect(prospectsOf(of, EMPTY_PROFILE).open.map(({ canChange }) => canChange)).toEqual(['together', 'together']);
  });

  test('a criterion set by hand is out of the reach of answers', () => {
    // Speed and docs are all that load can add to.
    expect(
      prospectsOf(model, profile({ people: ['no'], language: ['not-sure'] }, { docs: 7, speed: 0 })),
    ).toMatchObject({
      settled: true,
      open: [{ question: 'load', canChange: 'no' }],
      next: 'load',
    });
  });

  test('two that are level are parted by any answer that tells them apart', () => {
    expect(firstOf(model, profile({ language: ['know-snake'] }))).toEqual(['alpha', 'beta']);
    expect(prospectsOf(model, profile({ language: ['know-snake'] }))).toMatchObject({
      settled: false,
      open: [
        { question: 'people', canChange: 'alone' },
        { question: 'load', canChange: 'alone' },
      ],
      next: 'people',
    });
  });

  test('two that are level lose their place to an answer that takes all weight away', () => {
    const of: Model = {
      ...twoLanguages,
      questions: twoLanguages.questions.map((question) => ({
        ...question,
        options: question.options.flatMap(({ reweighs, requires, ...option }) => {
          if (requires) return [];
          return reweighs
            ? [
                { ...option, reweighs },
                { ...option, id: 'either', neutral: true },
              ]
            : [option];
        }),
      })),
    };
    const own: Profile = { ...EMPTY_PROFILE, answers: { tongues: ['snake'] }, candidates: ['alpha', 'beta'] };
    expect(firstOf(of, own)).toEqual(['alpha', 'beta']);
    expect(firstOf(of, withAnswer(own, 'language', ['open']))).toEqual([]);
    expect(reachOf(of, own)).toContainEqual({ question: 'language', canChange: 'alone' });
  });

  test('with nothing answered, what may rule frameworks out comes first', () => {
    // People spread Alpha and Beta by 4; load by 1/2 and 1/2 at most; language may rule two out.
    expect(prospectsOf(model, EMPTY_PROFILE)).toMatchObject({
      settled: false,
      open: [
        { question: 'people', canChange: 'alone' },
        { question: 'load', canChange: 'alone' },
        { question: 'language', canChange: 'alone' },
      ],
      next: 'language',
    });
  });

  test('requirements alone decide nothing where they leave several, and something where they leave one', () => {
    const strict = (...kept: string[]): Model => ({
      ...model,
      questions: model.questions
        .filter(({ id }) => id === 'language')
        .map((question) => ({ ...question, options: question.options.filter(({ id }) => kept.includes(id)) })),
    });
    expect(reachOf(strict('must-snake', 'not-sure'), EMPTY_PROFILE)).toEqual([
      { question: 'language', canChange: 'no' },
    ]);
    expect(reachOf(strict('must-sharp', 'not-sure'), EMPTY_PROFILE)).toEqual([
      { question: 'language', canChange: 'alone' },
    ]);
  });

  test('where nothing fits, no answer can mend it', () => {
    const both = profile({ language: ['must-snake', 'must-sharp'] });
    expect(prospectsOf(model, both)).toMatchObject({
      settled: false,
      open: [
        { question: 'people', canChange: 'no' },
        { question: 'load', canChange: 'no' },
      ],
      next: 'people',
    });
    expect(prospectsOf({ ...model, questions: model.questions.toReversed() }, both).next).toBe('people');
  });

  test('all answered: no question is next', () => {
    const all = prospectsOf(model, profile({ people: ['yes'], load: ['fast'], language: ['not-sure'] }));
    expect(all).toEqual({ settled: true, open: [], outOfReach: ['beta', 'gamma'] });
  });

  test('all answered: however small the lead, those behind are out of reach, and those that are level are not', () => {
    const out = (load: string, language: string) =>
      prospectsOf(model, profile({ people: ['no'], load: [load], language: [language] })).outOfReach;
    // Docs at 1 put Gamma ahead of the others by 1/2; without, what is known well puts them ahead by 2, side by side.
    expect(out('documented', 'not-sure')).toEqual(['alpha', 'beta']);
    expect(out('neither', 'know-snake')).toEqual(['gamma']);
  });

  test('a leader that has nobody left to beat is settled', () => {
    expect(prospectsOf(model, profile({ language: ['must-sharp'] })).settled).toBe(true);
  });
});

describe('early', () => {
  const effective = real.questions.flatMap(({ id, options }) => {
    const option = options.find(({ effects }) => Object.keys(effects).length > 0);
    return option ? [{ id, answer: [option.id] }] : [];
  });
  const answers = (count: number) =>
    profile(Object.fromEntries(effective.slice(0, count).map(({ id, answer }) => [id, answer])));

  test('four answers that add importance are few, five are enough', () => {
    expect(isEarly(real, answers(4), false)).toBe(true);
    expect(isEarly(real, answers(5), false)).toBe(false);
  });

  test('nothing settled is early', () => {
    expect(isEarly(real, answers(1), true)).toBe(false);
  });

  test('neutral answers and requirements do not count, and two options of one question count once', () => {
    const neutral = real.questions.flatMap(({ id, options }) => {
      const option = options.find((own) => own.neutral);
      return option ? [[id, [option.id]]] : [];
    });
    expect(neutral.length).toBeGreaterThan(5);
    expect(isEarly(real, profile(Object.fromEntries(neutral)), false)).toBe(true);
    expect(Object.keys(answers(4).answers)).toContain('languages');
    expect(isEarly(real, withAnswer(answers(4), 'languages', ['python', 'javascript']), false)).toBe(true);
  });
});

/** Whether one framework is alone first in every completion, always the same. */
function settledByTrial(of: Model, own: Profile): boolean {
  const found = new Set(completionsOf(of, own).map((completion) => firstOf(of, completion).join()));
  return found.size === 1 && firstOf(of, own).length === 1;
}

describe.each([
  ['the small model', anyProfile(model).map((own) => ({ model, profile: own }))],
  ['any small model', anyCase],
])('by trying every answer, on %s', (_name, cases) => {
  test('settled means settled, and nothing else is', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        expect(prospectsOf(of, own).settled).toBe(settledByTrial(of, own));
      }),
      { numRuns: 500 },
    );
  });

  test('one answer can change who is first where trying each finds one that does', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const now = firstOf(of, own);
        const found = openIn(of, own).filter((question) =>
          answersTo(question).some((answer) => firstOf(of, withAnswer(own, question.id, answer)).join() !== now.join()),
        );
        const claimed = prospectsOf(of, own).open.filter(({ canChange }) => canChange === 'alone');
        expect(claimed.map(({ question }) => question)).toEqual(found.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  test('a question that can change nothing any more changes nothing, whatever else is answered', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const { open } = prospectsOf(of, own);
        const now = firstOf(of, own).join();
        for (const question of openIn(of, own)) {
          if (open.find((entry) => entry.question === question.id)?.canChange !== 'no') continue;
          const others = { ...of, questions: of.questions.filter((other) => other !== question) };
          for (const completion of completionsOf(others, own)) {
            if (firstOf(of, completion).join() !== now) continue;
            for (const answer of answersTo(question))
              expect(firstOf(of, withAnswer(completion, question.id, answer)).join()).toBe(now);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('together means that some completion changes who is first', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const { open } = prospectsOf(of, own);
        if (!open.some(({ canChange }) => canChange === 'together')) return;
        const now = firstOf(of, own).join();
        expect(completionsOf(of, own).some((completion) => firstOf(of, completion).join() !== now)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the next question is an open one, and there is one as long as any is open', () => {
    fc.assert(
      fc.property(cases, ({ model: of, profile: own }) => {
        const open = openIn(of, own).map(({ id }) => id);
        const { next } = prospectsOf(of, own);
        if (open.length === 0) expect(next).toBeUndefined();
        else expect(open).toContain(next);
      }),
    );
  });
});

/** Takes answers back for as long as the result stays settled: the fewest answers that settle it. */
function barelySettled(own: Profile): Profile {
  return Object.keys(own.answers).reduce((kept, question) => {
    const fewer = withAnswer(kept, question, []);
    return prospectsOf(real, fewer).settled ? fewer : kept;
  }, own);
}

test('on the real content, settled holds for 10,000 random completions of results that are barely settled', () => {
  const complete = (own: Profile) =>
    fc
      .tuple(...openIn(real, own).map((question) => fc.constantFrom([], ...answersTo(question))))
      .map((answers) =>
        openIn(real, own).reduce((done, { id }, place) => withAnswer(done, id, answers[place] ?? []), own),
      );
  const profiles = fc
    .sample(anyProfile(real), { seed: 1, numRuns: 200 })
    .filter((own) => prospectsOf(real, own).settled)
    .slice(0, 10)
    .map(barelySettled);
  expect(profiles).toHaveLength(10);
  expect(profiles.every((own) => openIn(real, own).length > 0)).toBe(true);
  for (const own of profiles) {
    const now = firstOf(real, own);
    expect(now).toHaveLength(1);
    const others = fc
      .sample(complete(own), { seed: 2, numRuns: 1000 })
      .filter((completion) => firstOf(real, completion).join() !== now.join());
    expect(others).toEqual([]);
  }
});

describe('out of reach', () => {
  test('is what no answer can bring up to one that stays', () => {
    // Docs at 7 lead by 3.5; Snake rules Gamma out, which leads, so that only its own end is near.
    expect(prospectsOf(model, profile({ language: ['not-sure'] }, { docs: 7 })).outOfReach).toEqual(['alpha', 'beta']);
    expect(prospectsOf(model, profile({}, { docs: 7 })).outOfReach).not.toContain('alpha');
    expect(prospectsOf(model, profile({ language: ['must-sharp'] })).outOfReach).toEqual(['alpha', 'beta']);
  });

  test('comes first in no completion of the answers', () => {
    fc.assert(
      fc.property(anyCase, (own) => {
        const { outOfReach } = prospectsOf(own.model, own.profile);
        for (const completion of completionsOf(own.model, own.profile))
          for (const lost of outOfReach) expect(firstOf(own.model, completion)).not.toContain(lost);
      }),
      { numRuns: 200 },
    );
  });
});
