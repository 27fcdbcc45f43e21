import { completionsInWords } from '../../outlook/completion-words.ts';
import { paragraph } from '../../words/sentences.ts';
import { IMPORTANCES_VARIED, RATINGS_VARIED } from '../../words/spread-words.ts';
import { type ResultFacts, type Sureness, surenessOf } from '../result-facts.ts';
import { trackRecord } from './track-record.ts';
import { firstIn } from './wording.ts';

/** What the figures count. */
export const READING = `A reading varies every importance ${IMPORTANCES_VARIED} and takes every rating ${RATINGS_VARIED}, all at once.`;
export const READING_AND_TRY = `${READING} A try answers each open question by chance, with each answer as often as people gave it, or leaves it open.`;

const SURE: Readonly<Record<Sureness, string>> = {
  clear: 'Clear.',
  leaning: 'Fairly sure.',
  'too-close': 'Too close to call.',
  open: 'First on what is answered; open answers may well change it.',
  testing: 'Being tested.',
  untested: 'How sure this is could not be worked out.',
};

/**
 * How sure the result is, with one figure, the one that was held against published decisions: "Fairly sure. Express comes
 * first in 86% of 10,000 plausible readings of your answers. When it was this sure, 80 of 82 published decisions agreed."
 */
export function howSure(facts: ResultFacts): string {
  const { recommendation, early } = facts;
  if (recommendation.verdict.kind !== 'leads') return '';
  const sureness = surenessOf(facts);
  const label = early ? 'Too early to say: fewer than five answers give weight.' : SURE[sureness];
  const record = early || sureness === 'open' ? '' : trackRecord(facts);
  return paragraph(label, firstIn(facts, recommendation.verdict.leader), record);
}

/** What becomes of the first place with the rest answered, as an estimate beside the one figure; empty where it cannot be told. */
export const estimateOfTheRest = ({ recommendation, completions, names }: ResultFacts): string =>
  completions ? completionsInWords(recommendation, completions, names) : '';
