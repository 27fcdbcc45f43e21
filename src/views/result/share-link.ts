import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { leftOutInKinds } from '../../advisor/evidence/left-out.ts';
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
  return useMemo(() => {
    const profile = { ...recommendation.profile, leftOut: leftOutInKinds(model, recommendation.profile.leftOut) };
    const hash = encode(profile, recommendation.contentHash, winnerOf(recommendation.verdict));
    return `${window.location.origin}${base}${recommendationAddress(hash)}`;
  }, [model, recommendation, base]);
}
