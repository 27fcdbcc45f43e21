import type { Analyst } from './analysis.tsx';

/** Works in the page itself. Its code is fetched when it is first asked. */
export const analystInPage: Analyst = async (model, profile, signal) => {
  const { analyse } = await import('../../advisor/robustness/analyse.ts');
  signal.throwIfAborted();
  return analyse(model, profile);
};
