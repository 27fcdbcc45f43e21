import { completionsInWords } from '../../outlook/completion-words.ts';
import { paragraph } from '../../words/sentences.ts';
import { analysisOf, type ResultFacts, type Sureness, surenessOf } from '../result-facts.ts';
import { trackRecord } from './track-record.ts';
import { firstIn } from './wording.ts';

const SURE: Readonly<Record<Sureness, string>> = {
  clear: 'Clear.',
  leaning: 'Fairly sure.',
  'too-close': 'Too close to call.',
  open: 'First on what is answered, and open answers may well change it.',
  testing: 'Being tested.',
  untested: 'How sure this is could not be worked out.',
};

/**
 * How sure the result is, with one figure, the one that says least for it: "Fairly sure. Express comes first in 86% of
 * 10,000 plausible readings of your answers. When it was this sure, 80 of 82 published decisions agreed."
 */
export function howSure(facts: ResultFacts): string {
  const { recommendation, early, completions, names } = facts;
  if (recommendation.verdict.kind !== 'leads') return '';
  if (turnsOnOpenAnswers(facts)) return paragraph(label(facts), completionsInWords(recommendation, completions, names));
  return paragraph(label(facts), firstIn(facts, recommendation.verdict.leader), early ? '' : trackRecord(facts));
}

/** The figure that `howSure` leaves out; empty where there is none. */
export function otherFigure(facts: ResultFacts): string {
  const { recommendation, early, completions, names } = facts;
  if (recommendation.verdict.kind !== 'leads') return completionsInWords(recommendation, completions, names);
  if (turnsOnOpenAnswers(facts))
    return paragraph(firstIn(facts, recommendation.verdict.leader), early ? '' : trackRecord(facts));
  return completions ? completionsInWords(recommendation, completions, names) : '';
}

/** Whether open answers put the first place more in doubt than the readings of those given do; never while others are as close. */
function turnsOnOpenAnswers(facts: ResultFacts): boolean {
  const share = analysisOf(facts)?.verdict.share;
  return share !== undefined && surenessOf(facts) !== 'too-close' && (facts.completions?.stays ?? 1) < share;
}

function label(facts: ResultFacts): string {
  const sureness = surenessOf(facts);
  if (facts.early) return 'Too early to say.';
  if (sureness === 'open' || !turnsOnOpenAnswers(facts)) return SURE[sureness];
  return (facts.completions?.stays ?? 1) < SAFE ? 'More likely than not.' : SURE[sureness];
}

/** From this share on, open answers are no reason to call a result less than it is without them. */
const SAFE = 0.8;
