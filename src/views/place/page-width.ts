import { useLocation } from 'wouter';
import { matrix, sources } from './addresses.ts';

/** The class of pages with a table that needs more room than text does. */
export function useWidthClass(): 'wide' | undefined {
  const [location] = useLocation();
  const path = location.endsWith('/') ? location : `${location}/`;
  const oneSource = path.startsWith(sources()) && path !== sources();
  return path === matrix() || oneSource ? 'wide' : undefined;
}
