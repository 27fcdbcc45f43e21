import fc from 'fast-check';
import { possibleAnswers } from '../../src/advisor/ranking/possible-answers.ts';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import type { Finding, FrameworkId, Model, Option, Question } from '../../src/knowledge/model.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import { RATINGS } from '../../src/knowledge/vocabulary.ts';
import { ownRatingsOf } from '../fixtures/own-ratings.ts';
import { model as small } from '../fixtures/small-model.ts';

/** Who is first, as the ranking itself says: nobody where it ranks nobody. */
export function firstOf(model: Model, profile: Profile): FrameworkId[] {
  const { verdict, standings } = recommend(model, profile);
  if (verdict.kind === 'no-preference') return [];
  return standings.filter(({ rank }) => rank === 1).map(({ framework }) => framework);
}

export function withAnswer(profile: Profile, question: string, answer: readonly string[]): Profile {
  const { [question]: _, ...others } = profile.answers;
  return { ...profile, answers: answer.length > 0 ? { ...others, [question]: answer } : others };
}

/** Every answer a question allows, as ids. */
export const answersTo = (question: Question): string[][] =>
  possibleAnswers(question).map((answer) => answer.map(({ id }) => id));

export const openIn = (model: Model, profile: Profile): Question[] =>
  model.questions.filter(({ id }) => !Object.hasOwn(profile.answers, id));

/** Every profile that answering open questions can lead to, the profile itself included. */
export function completionsOf(model: Model, profile: Profile): Profile[] {
  const found = [profile];
  for (const question of openIn(model, profile))
    found.push(...found.flatMap((own) => answersTo(question).map((answer) => withAnswer(own, question.id, answer))));
  return found;
}

/** Any profile, several options to a question included. */
export function anyProfile({ questions, criteria, sources, frameworks }: Model): fc.Arbitrary<Profile> {
  const answers = questions.map(
    (question): fc.Arbitrary<[string, string[]][]> =>
      fc.option(fc.constantFrom(...answersTo(question))).map((answer) => (answer ? [[question.id, answer]] : [])),
  );
  const importance = fc.tuple(
    fc.constantFrom(...criteria.map(({ id }) => id)),
    fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) }, { weight: 1, arbitrary: fc.nat(999) }),
  );
  return fc.record({
    answers: fc.tuple(...answers).map((list) => Object.fromEntries(list.flat())),
    importances: fc.oneof(
      { weight: 1, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.array(importance, { minLength: 1, maxLength: 2 }).map((list) => Object.fromEntries(list)),
      },
    ),
    leftOut: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(sources.map(({ id }) => id)) },
    ),
    candidates: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(frameworks.map(({ id }) => id)) },
    ),
    ownRatings: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: ownRatingsOf({ criteria, frameworks }, 3) },
    ),
  });
}

const LANGUAGES = ['snake', 'sharp'];

/** A small knowledge base of any content: few enough answers to try them all. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({ frameworks: fc.integer({ min: 2, max: 4 }), criteria: fc.integer({ min: 1, max: 3 }) })
  .chain((size) => {
    const frameworks = ['alpha', 'beta', 'gamma', 'delta'].slice(0, size.frameworks);
    const criteria = ['speed', 'admin', 'docs'].slice(0, size.criteria);
    const finding: fc.Arbitrary<Finding> = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('rated' as const),
          source: fc.constantFrom('review', 'manual'),
          framework: fc.constantFrom(...frameworks),
          criterion: fc.constantFrom(...criteria),
          rating: fc.constantFrom(...RATINGS),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('stated' as const),
          source: fc.constantFrom('review', 'manual'),
          framework: fc.constantFrom(...frameworks),
          fact: fc.constant('language'),
          values: fc.subarray(LANGUAGES, { minLength: 1 }),
        }),
      },
    );
    const effects = fc.dictionary(fc.constantFrom(...criteria, 'uses-snake'), fc.constantFrom(1, 2, 4, 8), {
      maxKeys: 2,
    });
    const plain = fc
      .record({
        effects,
        requires: fc.oneof(
          { weight: 6, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.subarray(LANGUAGES, { minLength: 1, maxLength: 1 }) },
        ),
      })
      .map(
        ({ effects, requires }): Omit<Option, 'id'> => ({
          text: 'Any',
          effects,
          ...(requires && { requires: { fact: 'language', anyOf: requires, because: 'It must be.' } }),
          neutral: Object.keys(effects).length === 0 && !requires,
        }),
      );
    const naming = fc.record({ effects, framework: fc.constantFrom(...frameworks) }).map(
      ({ effects, framework }): Omit<Option, 'id'> => ({
        text: 'That one',
        framework,
        effects: { ...effects, known: 4 },
        neutral: false,
      }),
    );
    const reweighing = fc.constantFrom(0, 1, 2, 16).map(
      (to): Omit<Option, 'id'> => ({
        text: 'It matters otherwise',
        effects: {},
        reweighs: { question: 'question-0', to },
        neutral: false,
      }),
    );
    /** Only the first question names frameworks, and only the others reweigh it. */
    const questionOf = (own: fc.Arbitrary<Omit<Option, 'id'>>) =>
      fc.record({
        choose: fc.constantFrom('one' as const, 'many' as const),
        options: fc.array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: own }), {
          minLength: 1,
          maxLength: 3,
        }),
      });
    return fc
      .record({
        findings: fc.array(finding, { minLength: 6, maxLength: 20 }),
        questions: fc
          .tuple(questionOf(naming), fc.array(questionOf(reweighing), { maxLength: 2 }))
          .map(([first, others]) => [{ ...first, options: namingOnce(first.options) }, ...reweighingOnce(others)]),
      })
      .map(
        ({ findings, questions }): Model => ({
          ...small,
          frameworks: frameworks.map((id) => ({ ...first(small.frameworks), id })),
          criteria: [
            ...small.criteria.filter(({ id }) => criteria.includes(id) || id === 'uses-snake'),
            { ...first(small.criteria), id: 'known', from: { question: 'question-0' } },
          ],
          findings,
          conflicts: [],
          questions: questions.map(({ choose, options }, place) => ({
            ...first(small.questions),
            id: `question-${place}`,
            choose,
            options: options.map((own, index) => ({ ...own, id: `option-${index}` })),
          })),
        }),
      );
  });

/** Any knowledge base with any profile that it knows. */
export const anyCase = anyModel.chain((model) => anyProfile(model).map((profile) => ({ model, profile })));

/** Without the options that name a framework again: the compiler sees to it. */
function namingOnce<T extends Pick<Option, 'framework'>>(options: readonly T[]): T[] {
  const seen = new Set<string>();
  return options.filter(({ framework }) => {
    if (framework === undefined) return true;
    const again = seen.has(framework);
    seen.add(framework);
    return !again;
  });
}

/** Questions of which one at most reweighs another, and takes one answer where it does: the compiler sees to it. */
function reweighingOnce<Q extends { readonly choose: 'one' | 'many'; readonly options: readonly Omit<Option, 'id'>[] }>(
  questions: readonly Q[],
): Q[] {
  const reweighs = ({ options }: Q) => options.some((option) => option.reweighs);
  const only = questions.find(reweighs);
  return questions
    .filter((own) => own === only || !reweighs(own))
    .map((own) => (own === only ? { ...own, choose: 'one' } : own));
}

function first<T>([entry]: readonly T[]): T {
  if (entry === undefined) throw new RangeError('The small model has none.');
  return entry;
}
