import { useEffect, useEffectEvent } from 'react';

/** Calls back when the browser finds the network again. */
export function useBackOnline(act: () => void): void {
  const onOnline = useEffectEvent(act);
  useEffect(() => {
    const listen = () => onOnline();
    window.addEventListener('online', listen);
    return () => window.removeEventListener('online', listen);
  }, []);
}
