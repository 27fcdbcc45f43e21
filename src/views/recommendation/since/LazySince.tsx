import { type Failure, lazyFetch, useFetched } from '../../app/lazy-fetch.ts';
import { useBackOnline } from '../../app/use-back-online.ts';
import { Button } from '../../ui/Button.tsx';
import type { Kept, SinceInShortProps } from './ThenAndNow.tsx';

export const Waiting = () => <p className="note">Loading the data of that time …</p>;

/** What compares the two, fetched only for a link that was made under other data; asked for again once for both parts. */
const comparing = lazyFetch(() => import('./ThenAndNow.tsx'));

export function SinceInShort(props: SinceInShortProps) {
  const fetch = useFetched(comparing);
  if (fetch.kind === 'here') return <fetch.value.SinceInShort {...props} />;
  return fetch.kind === 'waiting' ? <Waiting /> : <NotFetched failure={fetch.failure} onRetry={fetch.tryAgain} />;
}

/** Nothing until it is there: the notice says so. */
export function ThenAndNow(props: Kept) {
  const fetch = useFetched(comparing);
  return fetch.kind === 'here' ? <fetch.value.ThenAndNow {...props} /> : null;
}

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
