import { Redirect } from 'wouter';
import { useModel } from '../app/knowledge.tsx';
import { pair as pairAddress } from '../place/addresses.ts';
import { useHash } from '../place/hash.ts';
import { askedPair } from './asked-pair.ts';
import { ChoosePair } from './ChoosePair.tsx';
import { PairPage } from './PairPage.tsx';

/** Two frameworks, or all that there are to choose from. */
export function ComparePage({ asked }: { asked?: string }) {
  const model = useModel();
  const hash = useHash();
  if (asked === undefined) return <ChoosePair />;
  const read = askedPair(asked, model);
  switch (read.kind) {
    case 'pair':
      return <PairPage pair={read.pair} />;
    case 'elsewhere':
      return <Redirect to={pairAddress(read.pair) + hash} replace />;
    case 'unknown':
      return <ChoosePair asked={asked} />;
  }
}
