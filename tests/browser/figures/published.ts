import { readFileSync } from 'node:fs';
import type { AnswerFrequencies } from '../../../src/advisor/outlook/answer-frequencies.ts';
import { completionsOf } from '../../../src/advisor/outlook/completions.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import type { Case } from './case.ts';

interface Class {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly hits: number;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What was published of the agreement with decisions: how often it was right where it was about as sure. */
export const { sureness } = read('src/views/agreement/agreement.json') as {
  readonly sureness: Readonly<Record<'free' | 'considered', { readonly classes: readonly Class[] }>>;
};

/** How often people give each answer. */
export const frequencies = read('src/views/outlook/answer-frequencies.json') as AnswerFrequencies;

/** In what share of likely completions the leader stays first; 1 where that cannot be told. */
export const staysOf = (own: Pick<Case, 'profile'>) => completionsIn(own)?.stays ?? 1;

export const completionsIn = ({ profile }: Pick<Case, 'profile'>) => completionsOf(model, profile, frequencies);

/** Whether four of five likely completions or more leave the leader first, with enough answered to say so. */
export function standsAsAnswered({ profile, analysis }: Pick<Case, 'profile' | 'analysis'>): boolean {
  return !analysis.verdict.early && (completionsIn({ profile })?.stays ?? 0) >= 0.8;
}
