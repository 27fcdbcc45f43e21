import { useEffect, useState } from 'react';
import { type Completions, completionsOf } from '../../advisor/outlook/completions.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { ANSWER_FREQUENCIES } from './answer-frequencies.ts';

/**
 * What becomes of the leader if the rest is answered as others answer it; null where that cannot be told, undefined
 * until it is known. Worked out after the result is on the screen.
 */
export function useCompletions(profile: Profile): Completions | null | undefined {
  const model = useModel();
  const [held, setHeld] = useState<{ model: Model; profile: Profile; completions: Completions | null }>();
  useEffect(() => {
    const later = setTimeout(
      () => setHeld({ model, profile, completions: completionsOf(model, profile, ANSWER_FREQUENCIES) ?? null }),
      AFTER_THE_FRAME,
    );
    return () => clearTimeout(later);
  }, [model, profile]);
  return held?.model === model && held.profile === profile ? held.completions : undefined;
}

/** Milliseconds: long enough for the browser to draw the answer first. */
const AFTER_THE_FRAME = 50;
