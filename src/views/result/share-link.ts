import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { leftOutInKinds } from '../../advisor/evidence/left-out.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { Model } from '../../knowledge/model.ts';
import { encode } from '../../share/encode.ts';
import { useModel } from '../app/knowledge.tsx';
import { recommendation as recommendationAddress } from '../place/addresses.ts';
import { winnerOf } from '../words/leaders.ts';
import { useResult } from './result.tsx';

/** The full address that opens the result shown, with today's knowledge base and winner noted in it. */
export function useShareLink(): string {
  const { base } = useRouter();
  const model = useModel();
  const { recommendation } = useResult();
  return useMemo(
    () => `${window.location.origin}${base}${recommendationAddress(linkTextOf(model, recommendation))}`,
    [model, recommendation, base],
  );
}

/** The text of a result's link, which is its hash. */
export function linkTextOf(model: Model, { profile, contentHash, verdict }: Recommendation): string {
  const shared = { ...profile, leftOut: leftOutInKinds(model, profile.leftOut) };
  return encode(shared, contentHash, winnerOf(verdict));
}
