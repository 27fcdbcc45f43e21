import { lazyComponent } from '../app/lazy-component.tsx';
import { painted } from '../app/painted.ts';
import { NotFetched } from '../ui/NotFetched.tsx';
import type { BelowRankingProps } from './BelowRanking.tsx';
import css from './LazyBelowRanking.module.css';

/** Most of the page, and most of its code: fetched when the verdict and the ranking are on the screen. */
const Fetched = lazyComponent<BelowRankingProps>(
  async () => {
    await painted();
    return (await import('./BelowRanking.tsx')).BelowRanking;
  },
  (absent, { waiting }) =>
    absent.kind === 'waiting' ? (
      waiting
    ) : (
      <NotFetched failure={absent.failure} words={NOT_FETCHED} onRetry={absent.tryAgain} />
    ),
);

export const fetchBelowRanking = Fetched.fetch;

export function BelowRanking() {
  return <Fetched waiting={<p className={`note ${css.waiting}`}>Loading the reasons …</p>} />;
}

const NOT_FETCHED = {
  offline:
    'You seem to be offline, and the rest of the result, from the reasons to the record, has not been fetched yet.',
  missing:
    'The rest of the result, from the reasons to the record, could not be fetched. If trying again does not help, reload the page.',
} as const;
