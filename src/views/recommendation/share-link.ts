import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { encode } from '../../share/encode.ts';
import { recommendation as recommendationAddress } from '../ui/addresses.ts';
import { winnerOf } from './leaders.ts';
import { useShown } from './shown.tsx';

/** The full address that opens the result shown, with today's knowledge base and winner noted in it. */
export function useShareLink(): string {
  const { base } = useRouter();
  const { recommendation } = useShown();
  return useMemo(() => {
    const hash = encode(recommendation.profile, recommendation.contentHash, winnerOf(recommendation.verdict));
    return `${window.location.origin}${base}${recommendationAddress(hash)}`;
  }, [recommendation, base]);
}
