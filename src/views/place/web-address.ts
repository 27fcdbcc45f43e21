import { useCallback } from 'react';
import { useRouter } from 'wouter';
import { useHydrating } from './hydrating.ts';

/**
 * Turns an address of the app into one that can be sent. A page that is being written names the site that the build was
 * told of, if any; once it has been taken over, the one that it is on.
 */
export function useWebAddress(): (address: string) => string {
  const { base } = useRouter();
  const origin = useHydrating() ? (import.meta.env.SITE_ORIGIN ?? '') : window.location.origin;
  return useCallback((address) => `${origin}${base}${address}`, [base, origin]);
}
