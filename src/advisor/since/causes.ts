import type { CriterionId, FrameworkId } from '../../knowledge/model.ts';
import { EVERYTHING, type Mixer, NOTHING, type Today } from './mixer.ts';

/** The least that, taken as it is today, puts others first under the data of then; `first` are those. */
export type Cause = { readonly first: readonly FrameworkId[] } & (
  | { readonly kind: 'cell'; readonly framework: FrameworkId; readonly criterion: CriterionId }
  /** All cells of the criterion together; none of them does alone. */
  | { readonly kind: 'criterion'; readonly criterion: CriterionId }
  /** All cells together, and those of no single criterion. */
  | { readonly kind: 'cells' }
  /** What the answers add to one criterion. */
  | { readonly kind: 'importance'; readonly criterion: CriterionId }
  | { readonly kind: 'importances' }
  /** One framework is ranked that was not, or the other way round. */
  | { readonly kind: 'place'; readonly framework: FrameworkId }
  /** Only all of it together. */
  | { readonly kind: 'everything' }
);

/** What differs between two states, as far as it could move the first place. */
export interface Differences {
  readonly cells: readonly { readonly framework: FrameworkId; readonly criterion: CriterionId }[];
  readonly importances: readonly CriterionId[];
  readonly places: readonly FrameworkId[];
}

type Trial = { readonly as: Partial<Today>; readonly cause: WithoutFirst<Cause> };
type WithoutFirst<C> = C extends Cause ? Omit<C, 'first'> : never;

/**
 * Why another is first today: of cells, of importances and of who is ranked, the smallest parts that alone turn the first
 * place, those that lead to today's before others. Empty where the first place is the same.
 */
export function causesOf(mixer: Mixer, { cells, importances, places }: Differences): readonly Cause[] {
  const before = mixer.first(NOTHING).join();
  const after = mixer.first(EVERYTHING).join();
  if (before === after) return [];

  const turns = (trials: readonly Trial[]): Cause[] =>
    trials.flatMap(({ as, cause }) => {
      const first = mixer.first({ ...NOTHING, ...as });
      return first.join() === before ? [] : [{ ...cause, first }];
    });
  /** What is smaller than another stands before it. */
  const smallest = (...sizes: readonly (readonly Trial[])[]) => {
    for (const trials of sizes) {
      const found = turns(trials);
      if (found.length > 0) return found;
    }
    return [];
  };

  const found = [
    ...smallest(
      cells.map(({ framework, criterion }) => ({
        as: { cell: (f, c) => f === framework && c === criterion },
        cause: { kind: 'cell', framework, criterion },
      })),
      [...new Set(cells.map(({ criterion }) => criterion))].map((criterion) => ({
        as: { cell: (_, c) => c === criterion },
        cause: { kind: 'criterion', criterion },
      })),
      [{ as: { cell: () => true }, cause: { kind: 'cells' } }],
    ),
    ...smallest(
      importances.map((criterion) => ({
        as: { importance: (c) => c === criterion },
        cause: { kind: 'importance', criterion },
      })),
      [{ as: { importance: () => true }, cause: { kind: 'importances' } }],
    ),
    // Who is ranked beside a framework does not move its score: where anything has weight, no two do together what neither
    // does alone.
    ...turns(
      places.map((framework) => ({ as: { place: (f) => f === framework }, cause: { kind: 'place', framework } })),
    ),
  ];
  if (found.length === 0) return [{ kind: 'everything', first: mixer.first(EVERYTHING) }];
  const toToday = ({ first }: Cause) => first.join() === after;
  return [...found.filter(toToday), ...found.filter((cause) => !toToday(cause))];
}
