import type { FrameworkId, Model, Option, Question } from '../knowledge/knowledge-base.ts';
import type { Profile } from '../knowledge/profile.ts';
import { TOLERANCE } from '../mcda/index.ts';
import type { Assessment } from './assess.ts';
import { answerTo } from './choices.ts';

/** The chosen options of one question; empty where it is not answered. */
export type Answer = readonly Option[];

/**
 * Works out, for many sets of answers in a row, who comes first. Sources left out and importances set by hand stay
 * as the profile has them; scores are sums of importance times value, not divided by the sum of importances, so that
 * every answer adds a term of its own.
 */
export class Scorer {
  readonly frameworks: readonly FrameworkId[];
  readonly questions: readonly Question[];
  /** Options chosen now, by question. */
  readonly answers: ReadonlyMap<Question, Answer>;
  readonly #criteria: ReadonlyMap<string, number>;
  readonly #values: readonly Float64Array[];
  readonly #byHand: Float64Array;
  readonly #isByHand: readonly boolean[];
  readonly #terms = new Map<Option, Float64Array>();
  readonly #added = new Map<Option, number>();
  readonly #banned = new Map<Option, readonly boolean[]>();

  constructor(model: Model, profile: Profile, assessment: Assessment) {
    this.frameworks = model.frameworks.map(({ id }) => id);
    this.questions = model.questions;
    this.#criteria = new Map(model.criteria.map(({ id }, index) => [id, index]));
    this.#values = this.frameworks.map((framework) =>
      Float64Array.from(model.criteria, ({ id }) => assessment.cell(framework, id).value),
    );
    this.#isByHand = model.criteria.map(({ id }) => Object.hasOwn(profile.importances, id));
    this.#byHand = Float64Array.from(model.criteria, ({ id }) =>
      Object.hasOwn(profile.importances, id) ? (profile.importances[id] ?? 0) : 0,
    );
    this.answers = new Map(
      model.questions.map((question) => {
        const chosen = answerTo(profile, question.id);
        return [question, question.options.filter(({ id }) => chosen.includes(id))];
      }),
    );
    for (const question of model.questions)
      for (const option of question.options) {
        this.#terms.set(option, this.#termOf(option));
        this.#added.set(option, this.#importanceOf(option));
        this.#banned.set(
          option,
          this.frameworks.map((framework) => {
            if (!option.requires) return false;
            const { anyOf, fact } = option.requires;
            const { values } = assessment.fact(framework, fact);
            return values.length > 0 && !values.some((value) => anyOf.includes(value));
          }),
        );
      }
  }

  /** What an option adds to a framework's sum. */
  term(option: Option, framework: number): number {
    return this.#terms.get(option)?.[framework] ?? 0;
  }

  /** Whether an option rules a framework out. */
  bans(option: Option, framework: number): boolean {
    return this.#banned.get(option)?.[framework] ?? false;
  }

  /** Sums of importance times value, and the sum of importances. */
  totals(answers: ReadonlyMap<Question, Answer> = this.answers): { sums: Float64Array; importance: number } {
    const sums = Float64Array.from(this.frameworks, (_, framework) => {
      const values = this.#values[framework];
      return this.#byHand.reduce((sum, importance, criterion) => sum + importance * (values?.[criterion] ?? 0), 0);
    });
    let importance = this.#byHand.reduce((sum, own) => sum + own, 0);
    for (const chosen of answers.values())
      for (const option of chosen) {
        importance += this.#added.get(option) ?? 0;
        for (let framework = 0; framework < sums.length; framework += 1)
          sums[framework] = (sums[framework] ?? 0) + this.term(option, framework);
      }
    return { sums, importance };
  }

  /** Frameworks that no chosen option rules out. */
  fitting(answers: ReadonlyMap<Question, Answer> = this.answers): number[] {
    return [...this.frameworks.keys()].filter(
      (framework) => ![...answers.values()].some((chosen) => chosen.some((option) => this.bans(option, framework))),
    );
  }

  /** The frameworks in first place, in content order; empty where nothing fits or nothing has any weight. */
  first(answers: ReadonlyMap<Question, Answer> = this.answers): number[] {
    const fitting = this.fitting(answers);
    if (fitting.length <= 1) return fitting;
    const { sums, importance } = this.totals(answers);
    if (importance === 0) return [];
    const best = Math.max(...fitting.map((framework) => sums[framework] ?? 0));
    return fitting.filter((framework) => (best - (sums[framework] ?? 0)) / importance <= TOLERANCE);
  }

  #termOf(option: Option): Float64Array {
    return Float64Array.from(this.frameworks, (_, framework) =>
      Object.entries(option.effects).reduce((sum, [criterion, add]) => {
        const index = this.#criteria.get(criterion);
        return index === undefined || this.#isByHand[index] ? sum : sum + add * (this.#values[framework]?.[index] ?? 0);
      }, 0),
    );
  }

  #importanceOf(option: Option): number {
    return Object.entries(option.effects).reduce((sum, [criterion, add]) => {
      const index = this.#criteria.get(criterion);
      return index === undefined || this.#isByHand[index] ? sum : sum + add;
    }, 0);
  }
}
