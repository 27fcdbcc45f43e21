import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import { ranks, weightedScores } from '../../mcda/index.ts';
import type { Side } from './side.ts';

/** Which parts of what ranks are taken as they are today; all others are as they were. */
export interface Today {
  cell(framework: FrameworkId, criterion: CriterionId): boolean;
  importance(criterion: CriterionId): boolean;
  /** Whether a framework is ranked at all. */
  place(framework: FrameworkId): boolean;
}

/** Nothing is as today: the ranking of then. */
export const NOTHING: Today = { cell: () => false, importance: () => false, place: () => false };
/** Everything is: the ranking of today. */
export const EVERYTHING: Today = { cell: () => true, importance: () => true, place: () => true };

/** Ranks by two states of the data at once, for many mixtures of them in a row. */
export class Mixer {
  /** Of both states, in content order. */
  readonly frameworks: readonly FrameworkId[];
  readonly criteria: readonly CriterionId[];
  readonly #then: Side;
  readonly #now: Side;

  constructor(then: Side, now: Side) {
    this.#then = then;
    this.#now = now;
    this.frameworks = idsOfBoth(now.model.frameworks, then.model.frameworks);
    this.criteria = idsOfBoth(now.model.criteria, then.model.criteria);
  }

  /** All that share the first place; empty where nothing fits, or several do and nothing has any weight. */
  first(today: Today): FrameworkId[] {
    const ranked = this.frameworks.filter((id) => (today.place(id) ? this.#now : this.#then).ranked.has(id));
    if (ranked.length <= 1) return ranked;
    const weights = this.criteria
      .map((id) => ({ id, importance: (today.importance(id) ? this.#now : this.#then).importances.get(id) ?? 0 }))
      .filter(({ importance }) => importance > 0);
    if (weights.length === 0) return [];
    const scores = weightedScores(
      ranked.map((framework) =>
        weights.map(({ id }) => this.#value(framework, id, today.cell(framework, id) ? 'now' : 'then')),
      ),
      weights.map(({ importance }) => importance),
    );
    const places = ranks(scores);
    return ranked.filter((_, index) => places[index] === 1);
  }

  /** Where the wanted state has no such cell, the other's word holds; where neither has, it is unknown. */
  #value(framework: FrameworkId, criterion: CriterionId, wanted: 'then' | 'now'): number {
    const sides = wanted === 'now' ? [this.#now, this.#then] : [this.#then, this.#now];
    const side = sides.find(({ model }) => has(model.frameworks, framework) && has(model.criteria, criterion));
    return side?.assessment.cell(framework, criterion).value ?? 1 / 2;
  }
}

type Entry = { readonly id: string };

const has = (entries: readonly Entry[], id: string) => entries.some((entry) => entry.id === id);

const idsOfBoth = (first: readonly Entry[], second: readonly Entry[]) => [
  ...new Set([...first, ...second].map(({ id }) => id)),
];
