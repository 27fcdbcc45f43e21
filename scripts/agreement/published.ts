import type { Model } from '../../src/knowledge/model.ts';
import type { Judged } from './judge-all.ts';
import { type Field, measureSureness } from './measure-sureness.ts';
import { interval, tally } from './tally.ts';

/** Where the app reads the figures. */
export const PUBLISHED_FILE = 'src/views/agreement/agreement.json';

/** Where it reads the misses: many more bytes, for one page alone. */
export const MISSES_FILE = 'src/views/agreement/misses.json';

/** What the app shows: both ways of judging, and how sure it was of unseen cases. */
export function published(model: Model, { written, unseen }: Judged) {
  const part = (judgements: Judged[keyof Judged]) => {
    const { cases, considered, free } = tally(model, judgements);
    const [low, high] = interval(free.top1, free.n);
    return { cases, considered, free, interval: { low, high } };
  };
  return {
    written: part(written),
    unseen: part(unseen),
    sureness: { free: sureness(unseen, 'free'), considered: sureness(unseen, 'considered') },
  };
}

/** Every decision, judged as things are, that put another first. */
export function misses(model: Model, { written }: Judged) {
  const byId = new Map(written.map((own) => [own.case.id, own.case]));
  return tally(model, written).misses.map(({ id, recommended, first, consideredToo }) => {
    const { title = id, url } = byId.get(id) ?? {};
    return { id, title, url: url ?? null, recommended, first, consideredToo };
  });
}

/** With the interval of how often each class was right; classes without a case are left out. */
function sureness(judgements: Judged['unseen'], field: Field) {
  const { shares, verdicts } = measureSureness(judgements, field);
  const classes = (shares?.classes ?? []).flatMap(({ stated, ...own }) => {
    if (stated === null) return [];
    const [low, high] = interval(own.hits / own.n, own.n);
    return [{ ...own, stated, low, high }];
  });
  return { classes, error: shares?.error ?? null, brier: shares?.brier ?? null, verdicts };
}
