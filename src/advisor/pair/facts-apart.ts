import type { Model } from '../../knowledge/model.ts';
import type { Assessment, StatedFact } from '../evidence/assess.ts';
import type { Pair, Side } from './pair.ts';

/** One fact of both, side by side. */
export interface FactApart extends Readonly<Record<Side, StatedFact>> {
  readonly fact: string;
  /** Both have the same values, and have some. */
  readonly same: boolean;
}

/** Every fact of two frameworks, in content order. */
export function factsApart({ facts }: Model, assessment: Assessment, [one, other]: Pair): FactApart[] {
  return facts.map(({ id: fact }) => {
    const [first, second] = [assessment.fact(one, fact), assessment.fact(other, fact)];
    return {
      fact,
      first,
      second,
      same: first.values.length > 0 && first.values.join() === second.values.join(),
    };
  });
}
