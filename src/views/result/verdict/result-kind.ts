import type { Recommendation, Verdict } from '../../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import type { Result } from '../result.tsx';
import { type Sureness, surenessOf } from '../result-facts.ts';

const SURENESS: Readonly<Record<Sureness, string>> = {
  clear: 'clear',
  leaning: 'leaning',
  'too-close': 'too close to call',
  open: 'still open',
  testing: 'testing …',
  untested: 'not tested',
};

const KIND: ByKind<Verdict, [Sureness, Recommendation]> = {
  leads: (_, sureness) => SURENESS[sureness],
  tied: (_, sureness) => SURENESS[sureness],
  'nothing-fits': () => 'nothing fits',
  'only-one-left': (_, __, { ruledOut }) => (ruledOut.length === 0 ? 'only one considered' : 'only one left'),
  'no-preference': () => 'no preference',
};

/** What kind of a result this is: "Result: leaning". It is too early to call an early one anything: "Shared, early result". */
export function resultKind(
  facts: Pick<Result, 'recommendation' | 'own' | 'example' | 'trial' | 'early' | 'analysis' | 'completions'>,
): string {
  const sureness = surenessOf(facts);
  if (facts.early && CALLED.includes(sureness)) return whose(facts);
  return `${whose(facts)}: ${byKind(KIND, facts.recommendation.verdict, sureness, facts.recommendation)}`;
}

const CALLED: readonly Sureness[] = ['clear', 'leaning', 'too-close', 'open'];

function whose({ own, example, trial, early }: Pick<Result, 'own' | 'example' | 'trial' | 'early'>): string {
  if (trial) return early ? 'Tried out, early result' : 'Tried out';
  if (example) return 'Example';
  if (own) return early ? 'Early result' : 'Your result';
  return early ? 'Shared, early result' : 'Shared result';
}
