import agreement from '../../agreement/agreement.json';
import { analysisOf, type ResultFacts } from '../result-facts.ts';

/** Fewer published decisions of about the same share say nothing. */
const ENOUGH = 20;

/**
 * How often published decisions agreed where it was about as sure: "When it was this sure, 41 of 45 published decisions
 * agreed." Empty where no single one leads, or too few decisions tell.
 */
export function trackRecord(facts: ResultFacts): string {
  const { verdict, profile } = facts.recommendation;
  if (verdict.kind !== 'leads' || facts.analysis.kind === 'failed') return '';
  const share = analysisOf(facts)?.verdict.share;
  if (share === undefined) return said('…', '…');
  const { free, considered } = agreement.sureness;
  const { classes } = profile.candidates.length > 0 ? considered : free;
  const own = classes.findLast(({ from }) => from <= share);
  return own && own.n >= ENOUGH && share <= own.to ? said(own.hits, own.n) : '';
}

const said = (hits: number | '…', of: number | '…') =>
  `When it was this sure, ${hits} of ${of} published decisions agreed.`;
