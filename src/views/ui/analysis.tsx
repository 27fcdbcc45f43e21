import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { Analysis } from '../../advisor/analysis.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** Works out how fragile a recommendation is; rejects where it cannot, or is not wanted any more. */
export type Analyst = (profile: Profile, signal: AbortSignal) => Promise<Analysis | null>;

export type AnalysisState =
  | { readonly kind: 'testing' }
  /** `null` where there are no two frameworks to compare. */
  | { readonly kind: 'done'; readonly analysis: Analysis | null }
  | { readonly kind: 'failed' };

const AnalystContext = createContext<Analyst>(() => Promise.reject(new Error('No AnalystProvider above this part.')));

export function AnalystProvider({ analyst, children }: { analyst: Analyst; children: ReactNode }) {
  return <AnalystContext value={analyst}>{children}</AnalystContext>;
}

/** The analysis of one profile. That of another is never shown for it: until its own is there, it is being tested. */
export function useAnalysis(profile: Profile): AnalysisState {
  const analyst = use(AnalystContext);
  const [held, setHeld] = useState<{ readonly of: Profile; readonly state: AnalysisState }>();
  useEffect(() => {
    const wanted = new AbortController();
    const hold = (state: AnalysisState) => {
      if (!wanted.signal.aborted) setHeld({ of: profile, state });
    };
    analyst(profile, wanted.signal).then(
      (analysis) => hold({ kind: 'done', analysis }),
      () => hold({ kind: 'failed' }),
    );
    return () => wanted.abort();
  }, [analyst, profile]);
  return held?.of === profile ? held.state : TESTING;
}

const TESTING: AnalysisState = { kind: 'testing' };
