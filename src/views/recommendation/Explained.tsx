import { memo, useDeferredValue, useEffect } from 'react';
import { duellersOf } from '../../advisor/ranking/duel.ts';
import { isRanked, leadersOf } from '../words/leaders.ts';
import { Changes } from './changes/Changes.tsx';
import { NextSteps } from './next-steps/NextSteps.tsx';
import { type Shown, ShownAs, useShown } from './result/shown.tsx';
import { useTrial } from './trial/trial.tsx';
import { Duel } from './why/Duel.tsx';
import { Why } from './why/Why.tsx';

/**
 * Reasons, comparison, changes and what to do: most of the page. It follows when the verdict, the ranking and what was
 * pressed are painted.
 */
export function Explained() {
  const shown = useDeferredValue(useShown());
  return <ExplainedAs shown={shown} />;
}

/** Left as it is while the ranking above is painted anew. */
const ExplainedAs = memo(function ExplainedAs({ shown }: { shown: Shown }) {
  const { verdict, weights, standings } = shown.recommendation;
  const leaders = leadersOf(verdict);
  return (
    <ShownAs shown={shown}>
      {weights.length > 0 && standings.length > 0 && <Why />}
      {standings.length > 0 && <Duel duellers={duellersOf(shown.recommendation)} />}
      {isRanked(verdict) && <Changes />}
      {leaders.length > 0 && <NextSteps frameworks={leaders} />}
      <Settled shown={shown} />
    </ShownAs>
  );
});

/** Tells the trial that what it led back to is on the page. */
function Settled({ shown }: { shown: Shown }) {
  const { settle } = useTrial();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each result that is shown.
  useEffect(() => settle(shown), [shown]);
  return null;
}
