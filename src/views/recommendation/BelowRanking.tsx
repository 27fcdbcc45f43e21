import { type ReactNode, useDeferredValue } from 'react';
import type { Profile } from '../../knowledge/profile.ts';
import { useResult } from '../result/result.tsx';
import { Share } from './link/Share.tsx';
import { ResultDetails } from './ResultDetails.tsx';
import { Record } from './record/Record.tsx';
import { SourceSensitivity } from './weights/SourceSensitivity.tsx';
import { Weights } from './weights/Weights.tsx';

export interface BelowRankingProps {
  /** Until it has been drawn. */
  readonly waiting: ReactNode;
}

/** What follows on the verdict and the ranking. It is much, so that it is drawn in pieces, between which the page answers. */
export function BelowRanking({ waiting }: BelowRankingProps) {
  const drawn = useDeferredValue(true, false);
  return drawn ? <Parts /> : waiting;
}

/** Reasons, weights, sharing and the record. */
function Parts() {
  const { own, recommendation } = useResult();
  const scored = recommendation.weights.length > 0;
  return (
    <>
      <ResultDetails />
      {(scored || own || isSetByHand(recommendation.profile)) && <Weights />}
      {scored && <SourceSensitivity />}
      <Share />
      <Record />
    </>
  );
}

const isSetByHand = ({ importances, ownRatings }: Profile) =>
  Object.keys(importances).length + Object.keys(ownRatings).length > 0;
