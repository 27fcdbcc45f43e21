import { lazyFetch, useFetched } from '../../app/lazy-fetch.ts';
import { NotFetched } from '../../ui/NotFetched.tsx';
import type { QrCodeProps } from './QrCode.tsx';

/** What draws codes, fetched when one is first asked for. */
const drawing = lazyFetch(() => import('./QrCode.tsx').then((m) => m.QrCode));

/** A code on the screen; says so where it cannot be drawn. */
export function LazyQrCode({ text }: Pick<QrCodeProps, 'text'>) {
  const fetch = useFetched(drawing);
  switch (fetch.kind) {
    case 'here':
      return <fetch.value text={text} on="screen" />;
    case 'waiting':
      return <p className="note">Loading the code …</p>;
    case 'failed':
      return <NotFetched failure={fetch.failure} words={NOT_FETCHED} onRetry={fetch.tryAgain} />;
  }
}

/** What draws codes, to have it before the page is printed; undefined until it is there, and where it does not come. */
export function useQrCode() {
  const fetch = useFetched(drawing);
  return fetch.kind === 'here' ? fetch.value : undefined;
}

const NOT_FETCHED = {
  offline: 'You seem to be offline, and what draws the code has not been fetched yet. The link above works without it.',
  missing:
    'What draws the code could not be fetched. The link above works without it. If trying again does not help, reload the page.',
} as const;
