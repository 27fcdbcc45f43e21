import { useEffect, useState } from 'react';
import { type Completions, completionsInSteps, completionsOf } from '../../advisor/outlook/completions.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useHydrating } from '../place/hydrating.ts';
import { ANSWER_FREQUENCIES } from './answer-frequencies.ts';
import { isBlank } from './question-order.ts';

/**
 * What becomes of the leader if the rest is answered as others answer it; null where that cannot be told, undefined
 * until it is known. Worked out after the result is on the screen, unless it stands there already.
 */
export function useCompletions(profile: Profile): Completions | null | undefined {
  const model = useModel();
  const stands = useHydrating() && !isBlank(profile);
  const [held, setHeld] = useState(() => (stands ? workedOut(model, profile) : null));
  const known = held?.model === model && held.profile === profile;
  useEffect(() => {
    if (known) return;
    const steps = completionsInSteps(model, profile, ANSWER_FREQUENCIES);
    const goOn = () => {
      let step = steps.next();
      // Nobody waits for a page that is not looked at, and its timers come seldom.
      while (!step.done && document.hidden) step = steps.next();
      if (step.done) setHeld({ model, profile, completions: step.value ?? null });
      else later = setTimeout(goOn);
    };
    let later = setTimeout(goOn, AFTER_THE_FRAME);
    return () => clearTimeout(later);
  }, [known, model, profile]);
  return known ? held.completions : undefined;
}

function workedOut(model: Model, profile: Profile) {
  return { model, profile, completions: completionsOf(model, profile, ANSWER_FREQUENCIES) ?? null };
}

/** Milliseconds: long enough for the browser to draw the answer first. */
const AFTER_THE_FRAME = 50;
