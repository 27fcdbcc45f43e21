import { useLocationProperty } from 'wouter/use-browser-location';

/** The address's hash, with its "#" or empty; follows links, back and forward. */
export function useHash(): string {
  return useLocationProperty(
    () => window.location.hash,
    () => '',
  );
}
