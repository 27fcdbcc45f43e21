import { memo, useDeferredValue, useEffect } from 'react';
import { duellersOf } from '../../advisor/ranking/duel.ts';
import { type Result, useResult, WithResult } from '../result/result.tsx';
import { opponentOf } from '../result/result-facts.ts';
import { useTrial } from '../result/trial/trial.tsx';
import { isRanked, leadersOf } from '../words/leaders.ts';
import { Changes } from './changes/Changes.tsx';
import { NextSteps } from './next-steps/NextSteps.tsx';
import { Duel } from './why/Duel.tsx';
import { Why } from './why/Why.tsx';

/**
 * Reasons, comparison, changes and what to do: most of the page. It follows when the verdict, the ranking and what was
 * pressed are painted.
 */
export function ResultDetails() {
  const result = useDeferredValue(useResult());
  return <DetailsOf result={result} />;
}

/** Left as it is while the ranking above is painted anew. */
const DetailsOf = memo(function DetailsOf({ result }: { result: Result }) {
  const { verdict, weights, standings } = result.recommendation;
  const leaders = leadersOf(verdict);
  return (
    <WithResult result={result}>
      {weights.length > 0 && standings.length > 0 && <Why />}
      {standings.length > 0 && <Duel duellers={duellersOf(result.recommendation)} opponent={opponentOf(result)} />}
      {isRanked(verdict) && <Changes />}
      {leaders.length > 0 && <NextSteps frameworks={leaders} />}
      <Settled result={result} />
    </WithResult>
  );
});

/** Tells the trial that what it led back to is on the page. */
function Settled({ result }: { result: Result }) {
  const { settle } = useTrial();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each result that is shown.
  useEffect(() => settle(result), [result]);
  return null;
}
