import { type ResultFacts, type Sureness, surenessOf } from '../result/result-facts.ts';
import { firstIn } from './wording.ts';

const SURE: Readonly<Record<Sureness, string>> = {
  clear: 'Clear.',
  leaning: 'Fairly sure.',
  'too-close': 'Too close to call.',
  testing: 'Being tested.',
  untested: 'How sure this is could not be worked out.',
};

/** "Fairly sure. Express comes first in 86% of 10,000 plausible readings of your answers." */
export function howSure(facts: ResultFacts): string {
  const { verdict } = facts.recommendation;
  if (verdict.kind !== 'leads') return '';
  const sure = facts.early ? 'Too early to say.' : isShaky(facts) ? SHAKY : SURE[surenessOf(facts)];
  return `${sure} ${firstIn(facts, verdict.leader)}`.trim();
}

const SHAKY = 'First on what is answered, and open answers may well change it.';

/** Whether the leader would more likely than not be overtaken, were the rest answered as others answer it. */
export const isShaky = ({ completions }: Pick<ResultFacts, 'completions'>) => (completions?.stays ?? 1) < 1 / 2;
