import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Analyst } from './analysis.tsx';

/** Works in the page itself. Its code is fetched when it is first asked. */
export function analystInPage(model: Model): Analyst {
  return async (profile, signal) => {
    const { analyse } = await import('../../advisor/analyse.ts');
    signal.throwIfAborted();
    return analyse(model, profile);
  };
}
