import type { Profile } from '../../knowledge/profile.ts';
import { useResult } from '../result/result.tsx';
import { Share } from './link/Share.tsx';
import { ResultDetails } from './ResultDetails.tsx';
import { Record } from './record/Record.tsx';
import { SourceSensitivity } from './weights/SourceSensitivity.tsx';
import { Weights } from './weights/Weights.tsx';

/** Reasons, weights, sharing and the record: what follows on the verdict and the ranking. */
export function BelowRanking() {
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
