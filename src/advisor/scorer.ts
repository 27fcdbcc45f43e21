import type { FrameworkId, Model, Option, Question } from '../knowledge/knowledge-base.ts';
import type { Profile } from '../knowledge/profile.ts';
import { TOLERANCE } from '../mcda/index.ts';
import { type Assessment, assess } from './assess.ts';
import { answerTo } from './choices.ts';
import { meets } from './rule-out.ts';

/** The chosen options of one question; empty where it is not answered. */
export type Answer = readonly Option[];

/** One question answered otherwise than it is now. */
export interface Change {
  readonly question: Question;
  readonly answer: Answer;
}

/** What one option does, by position of the framework. */
interface Influence {
  /** Added to the framework's sum. */
  readonly terms: readonly number[];
  /** Added to the sum of importances. */
  readonly importance: number;
  readonly bans: readonly boolean[];
}

/**
 * Works out, for many sets of answers in a row, who comes first. Frameworks are positions in content order. Sources
 * left out and importances set by hand stay as the profile has them; scores are sums of importance times value, not
 * divided by the sum of importances, so that every answer adds a term of its own.
 */
export class Scorer {
  readonly frameworks: readonly FrameworkId[];
  readonly questions: readonly Question[];
  readonly #answers: ReadonlyMap<Question, Answer>;
  readonly #influences: ReadonlyMap<Option, Influence>;
  /** What importances set by hand come to, whatever is answered. */
  readonly #byHand: Pick<Influence, 'terms' | 'importance'>;

  constructor(model: Model, profile: Profile) {
    const assessment = assess(model, profile.leftOut);
    this.frameworks = model.frameworks.map(({ id }) => id);
    this.questions = model.questions;
    this.#answers = new Map(
      model.questions.map((question) => {
        const chosen = answerTo(profile, question.id);
        return [question, question.options.filter(({ id }) => chosen.includes(id))];
      }),
    );

    const isByHand = (criterion: string) => Object.hasOwn(profile.importances, criterion);
    const byHand = model.criteria.filter(({ id }) => isByHand(id));
    const answerable = new Set(model.criteria.map(({ id }) => id).filter((id) => !isByHand(id)));
    this.#byHand = this.#sumOf(
      byHand.map(({ id }) => [id, profile.importances[id] ?? 0]),
      assessment,
    );
    this.#influences = new Map(
      model.questions
        .flatMap(({ options }) => options)
        .map((option) => {
          const effects = Object.entries(option.effects).filter(([criterion]) => answerable.has(criterion));
          return [option, { ...this.#sumOf(effects, assessment), bans: this.#bansOf(option, assessment) }];
        }),
    );
  }

  /** What is chosen now; empty where the question is open. */
  answerTo(question: Question): Answer {
    return this.#answers.get(question) ?? [];
  }

  /** What an option adds to a's lead over b. */
  difference(option: Option, a: number, b: number): number {
    const terms = this.#influences.get(option)?.terms;
    return (terms?.[a] ?? 0) - (terms?.[b] ?? 0);
  }

  /** Whether an option rules a framework out. */
  bans(option: Option, framework: number): boolean {
    return this.#influences.get(option)?.bans[framework] ?? false;
  }

  /** Sums of importance times value by framework, and the sum of importances. */
  totals(change?: Change): { sums: readonly number[]; importance: number } {
    const sums = [...this.#byHand.terms];
    let { importance } = this.#byHand;
    for (const option of this.#chosen(change)) {
      const own = this.#influences.get(option);
      if (!own || own.importance === 0) continue;
      importance += own.importance;
      for (const [framework, term] of own.terms.entries()) sums[framework] = (sums[framework] ?? 0) + term;
    }
    return { sums, importance };
  }

  /** Frameworks that no chosen option rules out. */
  fitting(change?: Change): number[] {
    const strict = this.#chosen(change).filter(({ requires }) => requires);
    return [...this.frameworks.keys()].filter((framework) => !strict.some((option) => this.bans(option, framework)));
  }

  /** The frameworks in first place; empty where nothing fits, or several do and nothing has any weight. */
  first(change?: Change): number[] {
    const fitting = this.fitting(change);
    if (fitting.length <= 1) return fitting;
    const { sums, importance } = this.totals(change);
    if (importance === 0) return [];
    const best = Math.max(...fitting.map((framework) => sums[framework] ?? 0));
    return fitting.filter((framework) => (best - (sums[framework] ?? 0)) / importance <= TOLERANCE);
  }

  #chosen(change: Change | undefined): Option[] {
    return this.questions.flatMap((question) =>
      question === change?.question ? change.answer : this.answerTo(question),
    );
  }

  #sumOf(importances: readonly (readonly [string, number])[], assessment: Assessment) {
    return {
      terms: this.frameworks.map((framework) =>
        importances.reduce((sum, [criterion, own]) => sum + own * assessment.cell(framework, criterion).value, 0),
      ),
      importance: importances.reduce((sum, [, own]) => sum + own, 0),
    };
  }

  #bansOf({ requires }: Option, assessment: Assessment): boolean[] {
    return this.frameworks.map(
      (framework) => requires !== undefined && !meets(assessment.fact(framework, requires.fact), requires),
    );
  }
}
