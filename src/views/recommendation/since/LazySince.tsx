import { lazyComponent } from '../../app/lazy-component.tsx';
import type { Failure } from '../../app/lazy-fetch.ts';
import { useBackOnline } from '../../app/use-back-online.ts';
import { Button } from '../../ui/Button.tsx';

export const Waiting = () => <p className="note">Loading the data of that time …</p>;

/** What compares the two is fetched only for a link that was made under other data. */
export const SinceInShort = lazyComponent(
  () => import('./ThenAndNow.tsx').then((part) => part.SinceInShort),
  (absent) =>
    absent.kind === 'waiting' ? <Waiting /> : <NotFetched failure={absent.failure} onRetry={absent.tryAgain} />,
);

/** Nothing until it is there: the notice says so. */
export const ThenAndNow = lazyComponent(
  () => import('./ThenAndNow.tsx').then((part) => part.ThenAndNow),
  () => null,
);

const NOT_FETCHED: Readonly<Record<Failure, string>> = {
  offline: 'You seem to be offline, and the data of that time has not been fetched yet, so what changed is not shown.',
  missing: 'The data of that time could not be fetched, so what changed is not shown.',
};

export function NotFetched({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  useBackOnline(onRetry);
  return (
    <>
      <p>{NOT_FETCHED[failure]}</p>
      <Button quiet small onClick={onRetry}>
        Try again
      </Button>
    </>
  );
}
