import type { Recommendation, Verdict } from '../../../advisor/ranking/recommendation.ts';
import { say, type Words } from '../../words/words.ts';
import type { Shown } from '../result/shown.tsx';
import { type Sureness, surenessOf } from '../result/told.ts';

const SURENESS: Readonly<Record<Sureness, string>> = {
  clear: 'clear',
  leaning: 'leaning',
  'too-close': 'too close to call',
  testing: 'testing …',
  untested: 'not tested',
};

const KIND: Words<Verdict, [Sureness, Recommendation]> = {
  leads: (_, sureness) => SURENESS[sureness],
  tied: (_, sureness) => SURENESS[sureness],
  'nothing-fits': () => 'nothing fits',
  'only-one-left': (_, __, { ruledOut }) => (ruledOut.length === 0 ? 'only one considered' : 'only one left'),
  'no-preference': () => 'no preference',
};

/** What kind of a result this is: "Result: leaning", "Shared, early result: too close to call". */
export function kicker(
  told: Pick<Shown, 'recommendation' | 'own' | 'example' | 'trial' | 'early' | 'analysis'>,
): string {
  return `${whose(told)}: ${say(KIND, told.recommendation.verdict, surenessOf(told), told.recommendation)}`;
}

function whose({ own, example, trial, early }: Pick<Shown, 'own' | 'example' | 'trial' | 'early'>): string {
  if (trial) return early ? 'Tried out, early result' : 'Tried out';
  if (example) return 'Example';
  if (own) return early ? 'Early result' : 'Your result';
  return early ? 'Shared, early result' : 'Shared result';
}
