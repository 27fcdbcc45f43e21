import type { ComponentType } from 'react';
import { type LazyComponent, lazyComponent } from '../app/lazy-component.tsx';
import type { Failure } from '../app/lazy-fetch.ts';
import { useArrival } from '../place/arrival.tsx';
import { Loading } from './Loading.tsx';
import { PageNotFetched } from './PageNotFetched.tsx';

/** A page whose code is fetched when it is first opened; where it does not come, says what to do. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  return lazyComponent(load, (absent) =>
    absent.kind === 'waiting' ? <Loading /> : <Failed failure={absent.failure} tryAgain={absent.tryAgain} />,
  );
}

function Failed({ failure, tryAgain }: { failure: Failure; tryAgain: () => void }) {
  const arrival = useArrival();
  const retry = () => {
    // What was pressed goes away, so that the focus must be taken to the page.
    arrival.current = 'link';
    tryAgain();
  };
  return <PageNotFetched failure={failure} onRetry={retry} />;
}
