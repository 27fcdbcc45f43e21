import { type Fetch, lazyFetch, useLater } from '../../app/lazy-fetch.ts';

/** What the advisor has to say on the page of a question. */
export type Advice = typeof import('./advice.ts');

const ADVICE = lazyFetch<Advice>(() => import('./advice.ts'));

/** How far it has come. Until it is there, and where it does not come, questions can be answered all the same. */
export const useAdvice = (): Fetch<Advice> => useLater(ADVICE);

/** For those who wait for nothing when they open a question. */
export function fetchAdvice(): Promise<Advice> {
  ADVICE.current();
  return ADVICE.arrival;
}
