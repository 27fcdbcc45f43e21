import { useEffect, useEffectEvent } from 'react';

/** Tells the page, which stood before the app did, that it has been taken over; see `public/start.js`. */
export function Started({ onStart }: { onStart?: (() => void) | undefined }) {
  const start = useEffectEvent(() => {
    document.getElementById('start')?.remove();
    delete document.documentElement.dataset['recalling'];
    onStart?.();
  });
  // Parts whose state is the reader's own are drawn again before this effect is over.
  useEffect(() => start(), []);
  return null;
}
