import { completionsInWords } from '../../outlook/completion-words.ts';
import { paragraph } from '../../words/sentences.ts';
import { IMPORTANCES_VARIED, RATINGS_VARIED } from '../../words/spread-words.ts';
import { analysisOf, type ResultFacts, type Sureness, surenessOf } from '../result-facts.ts';
import { trackRecord } from './track-record.ts';
import { firstIn } from './wording.ts';

/** What the figures count. */
export const READING = `A reading varies every importance ${IMPORTANCES_VARIED} and takes every rating ${RATINGS_VARIED}, all at once.`;
export const READING_AND_TRY = `${READING} A try answers each open question by chance, with each answer as often as people in published decisions gave it, or leaves it open.`;

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
  // A share that is high because little was asked would read as sure; it stands among the figures.
  if (early) return 'Too early to say: fewer than five answers give weight.';
  const sureness = surenessOf(facts);
  const unlessOpen = sureness === 'leaning' && analysisOf(facts)?.verdict.kind === 'clear';
  return paragraph(
    unlessOpen ? 'Fairly sure: clear on what is answered, but open answers may change it.' : SURE[sureness],
    firstIn(facts, recommendation.verdict.leader),
    sureness === 'open' ? '' : trackRecord(facts),
  );
}

/** How often an early first comes first, for the figures; empty where `howSure` says it. */
export const shareWhileEarly = (facts: ResultFacts): string => {
  const { verdict } = facts.recommendation;
  return facts.early && verdict.kind === 'leads' ? firstIn(facts, verdict.leader) : '';
};

/** What becomes of the first place with the rest answered, as an estimate beside the one figure; empty where it cannot be told. */
export const estimateOfTheRest = ({ recommendation, completions, names }: ResultFacts): string =>
  completions ? completionsInWords(recommendation, completions, names) : '';
