import { useCallback } from 'react';
import { useRouter } from 'wouter';

/** Turns an address of the app into one that can be sent. */
export function useWebAddress(): (address: string) => string {
  const { base } = useRouter();
  return useCallback((address) => `${globalThis.location?.origin ?? ''}${base}${address}`, [base]);
}
