import type { Order } from '../../../advisor/robustness/importance-steps.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import type { Names } from '../../words/names.ts';
import { list } from '../../words/sentences.ts';

/** What a step makes of the order: "puts Beta first", "puts Beta ahead of Gamma", "brings Beta level with Gamma". */
export function orderInWords(order: Order, now: Order, names: Names): string {
  const named = (frameworks: readonly FrameworkId[]) => list(frameworks.map(names.framework));
  const [first] = order;
  if (!first) return 'leaves nothing to rank by';
  if (!sameFirst(order, now)) return `puts ${named(first)} ${first.length === 1 ? 'first' : 'level in first place'}`;
  const moves = movesBetween(now, order);
  const [ahead, behind] = [moves.map(({ mover }) => mover), moves.map(({ other }) => other)].map((all) => [
    ...new Set(all),
  ]);
  const [kind, another] = new Set(moves.map(({ kind }) => kind));
  // One sentence says it where each of these passes each of those.
  if (!ahead || !behind || !kind || another || moves.length !== ahead.length * behind.length)
    return `only reorders those behind ${named(first)}`;
  return kind === 'passes'
    ? `puts ${named(ahead)} ahead of ${named(behind)}`
    : `brings ${named(ahead)} level with ${named(behind)}`;
}

const sameFirst = (a: Order, b: Order) => a[0]?.join() === b[0]?.join();

interface Move {
  readonly kind: 'passes' | 'draws-level';
  readonly mover: FrameworkId;
  readonly other: FrameworkId;
}

/** Who gets ahead of whom, and who draws level with whom it was behind. */
function movesBetween(now: Order, then: Order): readonly Move[] {
  const place = (order: Order, framework: FrameworkId) => order.findIndex((level) => level.includes(framework));
  const all = then.flat();
  return all.flatMap((mover) =>
    all.flatMap((other): Move[] => {
      const [was, is] = [place(now, mover) - place(now, other), place(then, mover) - place(then, other)];
      if (was >= 0 && is < 0) return [{ kind: 'passes', mover, other }];
      return was > 0 && is === 0 ? [{ kind: 'draws-level', mover, other }] : [];
    }),
  );
}
