import type { Model } from '../../src/knowledge/knowledge-base.ts';
import { halfOf } from './half.ts';
import type { Judgement } from './judge.ts';
import { interval, tally } from './tally.ts';

/** Where the page "How this works" reads the figures. */
export const PUBLISHED_FILE = 'src/views/method/agreement.json';

/** What that page shows: both halves apart, and every miss. */
export function published(model: Model, judgements: readonly Judgement[]) {
  const part = (half: ReturnType<typeof halfOf>) => {
    const own = judgements.filter((judgement) => halfOf(judgement.case) === half);
    const { cases, considered, free } = tally(model, own);
    const [low, high] = interval(free.top1, free.n);
    return { cases, considered, free, interval: { low, high } };
  };
  const byId = new Map(judgements.map((own) => [own.case.id, own.case]));
  return {
    learntFrom: part('learnt-from'),
    heldOut: part('held-out'),
    misses: tally(model, judgements).misses.map(({ id, recommended, first, consideredToo }) => {
      const { title = id, url } = byId.get(id) ?? {};
      return { id, title, url: url ?? null, recommended, first, consideredToo };
    }),
  };
}
