import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { NotFetched } from '../app/lazy-fetch.ts';
import { useArrival } from '../place/arrival.tsx';
import { Loading } from './Loading.tsx';
import { PageNotFetched } from './PageNotFetched.tsx';

/** Waits for pages whose code is fetched, and says what to do where it does not come. */
export function FetchedPages({ children }: { children: ReactNode }) {
  const arrival = useArrival();
  return (
    <ErrorBoundary
      fallback={(error, tryAgain) => {
        if (!(error instanceof NotFetched)) throw error;
        const retry = () => {
          // What was pressed goes away, so that the focus must be taken to the page.
          arrival.current = 'link';
          tryAgain();
        };
        return <PageNotFetched failure={error.failure} onRetry={retry} />;
      }}
    >
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
