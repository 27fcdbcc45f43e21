import type { CriterionId, FrameworkId, Model, Option, Question, QuestionId } from '../../knowledge/model.ts';
import { isCandidate, type Profile } from '../../knowledge/profile.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { type Assessment, assess } from '../evidence/assess.ts';
import { answerTo, type ChosenOption } from './chosen-options.ts';
import { isAnswerFed, reweighedIn } from './effects.ts';
import { meets } from './rule-out.ts';

/** The chosen options of one question; empty where it is not answered. */
export type Answer = readonly Option[];

/** One question answered otherwise than it is now. */
export interface AnswerChange {
  readonly question: Question;
  readonly answer: Answer;
}

/** Several questions answered otherwise; an empty answer leaves its question open. */
export type Completion = ReadonlyMap<Question, Answer>;

/** What one option does, by position of the framework. */
interface Influence {
  /** Added to the framework's sum. */
  readonly terms: readonly number[];
  /** Added to the sum of importances. */
  readonly importance: number;
  /** Added there once, however many options say so: the importance of criteria that the answer itself feeds. */
  readonly shared: readonly (readonly [CriterionId, number])[];
}

/**
 * Works out, for many sets of answers in a row, who comes first. Frameworks are positions in content order. Sources
 * left out and importances set by hand stay as the profile has them; scores are sums of importance times value, not
 * divided by the sum of importances, so that every answer adds a term of its own.
 */
export class Scorer {
  readonly frameworks: readonly FrameworkId[];
  readonly questions: readonly Question[];
  readonly #candidates: readonly number[];
  readonly #importances: Profile['importances'];
  /** Criteria that an answer feeds. */
  readonly #answerFed: ReadonlySet<CriterionId>;
  readonly #assessment: Assessment;
  readonly #answers: ReadonlyMap<Question, Answer>;
  readonly #chosen: readonly ChosenOption[];
  readonly #reweighed: ReadonlyMap<QuestionId, number>;
  /** By what each effect adds instead of its own size, where another answer says so. */
  readonly #influences = new Map<Option, Map<number | undefined, Influence>>();
  readonly #bans: ReadonlyMap<Option, readonly boolean[]>;
  /** What importances set by hand come to, whatever is answered. */
  readonly #byHand: Pick<Influence, 'terms' | 'importance'>;

  constructor(model: Model, profile: Profile) {
    this.frameworks = model.frameworks.map(({ id }) => id);
    this.questions = model.questions;
    this.#candidates = [...this.frameworks.keys()].filter((place) =>
      isCandidate(profile, this.frameworks[place] ?? ''),
    );
    this.#importances = profile.importances;
    this.#answerFed = new Set(model.criteria.map(({ id }) => id).filter((id) => isAnswerFed(model, id)));
    this.#assessment = assess(model, profile);
    this.#answers = new Map(
      model.questions.map((question) => {
        const chosen = answerTo(profile, question.id);
        return [question, question.options.filter(({ id }) => chosen.includes(id))];
      }),
    );
    this.#chosen = this.#chosenWith(new Map());
    this.#reweighed = reweighedIn(this.#chosen);
    const byHand = model.criteria
      .filter(({ id }) => this.#isByHand(id))
      .map(({ id }): [CriterionId, number] => [id, profile.importances[id] ?? 0]);
    this.#byHand = {
      // What an answer feeds comes with the answer.
      terms: this.#termsOf(byHand.filter(([criterion]) => !this.#answerFed.has(criterion))),
      importance: byHand.reduce((sum, [, own]) => sum + own, 0),
    };
    this.#bans = new Map(
      model.questions.flatMap(({ options }) => options).map((option) => [option, this.#bansOf(option)]),
    );
  }

  /** What is chosen now; empty where the question is open. */
  answerTo(question: Question): Answer {
    return this.#answers.get(question) ?? [];
  }

  /**
   * What an option of an open question adds to a's lead over b, by itself and by what it makes of other answers.
   * In importance times value; `a` and `b` are positions.
   *
   * @param to what each effect of the option adds instead of its own size; as the other answers have it, where absent
   */
  difference(question: Question, option: Option, a: number, b: number, to = this.#reweighed.get(question.id)): number {
    const lead = ({ terms }: Influence) => (terms[a] ?? 0) - (terms[b] ?? 0);
    const own = lead(this.#influence(option, to));
    const { reweighs } = option;
    if (!reweighs) return own;
    const now = this.#reweighed.get(reweighs.question);
    return this.#chosen
      .filter((choice) => choice.question.id === reweighs.question)
      .reduce(
        (sum, { option: other }) => sum + lead(this.#influence(other, reweighs.to)) - lead(this.#influence(other, now)),
        own,
      );
  }

  /** Whether an option rules a framework out. */
  bans(option: Option, framework: number): boolean {
    return this.#bans.get(option)?.[framework] ?? false;
  }

  /** Sums of importance times value by framework, and the sum of importances. */
  totals(): { sums: readonly number[]; importance: number } {
    return this.#totalsOf(this.#chosen);
  }

  /** Candidates that no chosen option rules out, by position, in content order. */
  fitting(): number[] {
    return this.#fittingWith(this.#chosen);
  }

  /** Positions of those in first place; empty where nothing fits, or several do and nothing has any weight. */
  first(change?: AnswerChange): number[] {
    return this.#firstOf(change ? this.#chosenWith(new Map([[change.question, change.answer]])) : this.#chosen);
  }

  /** The same with several questions answered otherwise. */
  firstAfter(completion: Completion): number[] {
    return this.#firstOf(this.#chosenWith(completion));
  }

  #totalsOf(chosen: readonly ChosenOption[]): { sums: readonly number[]; importance: number } {
    const sums = [...this.#byHand.terms];
    let { importance } = this.#byHand;
    const shared = new Map<CriterionId, number>();
    const reweighed = reweighedIn(chosen);
    for (const { question, option } of chosen) {
      const own = this.#influence(option, reweighed.get(question.id));
      importance += own.importance;
      for (const [criterion, add] of own.shared) shared.set(criterion, Math.max(add, shared.get(criterion) ?? 0));
      // Counted, because this is run hundreds of times while a reader waits.
      for (let framework = 0; framework < sums.length; framework += 1)
        sums[framework] = (sums[framework] ?? 0) + (own.terms[framework] ?? 0);
    }
    for (const add of shared.values()) importance += add;
    return { sums, importance };
  }

  #fittingWith(chosen: readonly ChosenOption[]): number[] {
    const strict = chosen.filter(({ option }) => option.requires);
    return this.#candidates.filter((framework) => !strict.some(({ option }) => this.bans(option, framework)));
  }

  #firstOf(chosen: readonly ChosenOption[]): number[] {
    const fitting = this.#fittingWith(chosen);
    if (fitting.length <= 1) return fitting;
    const { sums, importance } = this.#totalsOf(chosen);
    if (importance === 0) return [];
    const best = Math.max(...fitting.map((framework) => sums[framework] ?? 0));
    return fitting.filter((framework) => (best - (sums[framework] ?? 0)) / importance <= TOLERANCE);
  }

  #chosenWith(completion: Completion): ChosenOption[] {
    const chosen: ChosenOption[] = [];
    for (const question of this.questions)
      for (const option of completion.get(question) ?? this.answerTo(question)) chosen.push({ question, option });
    return chosen;
  }

  #isByHand(criterion: CriterionId): boolean {
    return Object.hasOwn(this.#importances, criterion);
  }

  #influence(option: Option, to: number | undefined): Influence {
    const known = this.#influences.get(option)?.get(to);
    if (known) return known;
    const influence = this.#influenceOf(option, to);
    const bySize = this.#influences.get(option) ?? new Map<number | undefined, Influence>();
    this.#influences.set(option, bySize.set(to, influence));
    return influence;
  }

  #influenceOf({ effects, framework }: Option, to: number | undefined): Influence {
    const plain: [CriterionId, number][] = [];
    const shared: [CriterionId, number][] = [];
    const named: number[] = this.frameworks.map(() => 0);
    const place = framework === undefined ? -1 : this.frameworks.indexOf(framework);
    for (const [criterion, usual] of Object.entries(effects)) {
      const add = to ?? usual;
      const byHand = this.#isByHand(criterion);
      if (!this.#answerFed.has(criterion)) {
        if (!byHand) plain.push([criterion, add]);
        continue;
      }
      if (!byHand) shared.push([criterion, add]);
      if (place >= 0) named[place] = (named[place] ?? 0) + (byHand ? (this.#importances[criterion] ?? 0) : add);
    }
    const terms = this.#termsOf(plain).map((term, own) => term + (named[own] ?? 0));
    return { terms, importance: plain.reduce((sum, [, add]) => sum + add, 0), shared };
  }

  #termsOf(importances: readonly (readonly [CriterionId, number])[]): number[] {
    return this.frameworks.map((framework) =>
      importances.reduce((sum, [criterion, own]) => sum + own * this.#assessment.cell(framework, criterion).value, 0),
    );
  }

  #bansOf({ requires }: Option): boolean[] {
    return this.frameworks.map(
      (framework) => requires !== undefined && !meets(this.#assessment.fact(framework, requires.fact), requires),
    );
  }
}
