import agreement from '../../agreement/agreement.json';
import { analysisOf, type Told } from '../result/told.ts';

/** Fewer published decisions of about the same share say nothing. */
const ENOUGH = 5;

/**
 * How often published decisions agreed where it was about as sure: "When it was this sure, 41 of 45 published decisions
 * agreed." Empty where no single one leads, or too few decisions tell.
 */
export function trackRecord(told: Told): string {
  const { verdict, profile } = told.recommendation;
  if (verdict.kind !== 'leads' || told.analysis.kind === 'failed') return '';
  const share = analysisOf(told)?.verdict.share;
  if (share === undefined) return said('…', '…');
  const { free, considered } = agreement.sureness;
  const { classes } = profile.candidates.length > 0 ? considered : free;
  const own = classes.findLast(({ from }) => from <= share);
  return own && own.n >= ENOUGH && share <= own.to ? said(own.hits, own.n) : '';
}

const said = (hits: number | '…', of: number | '…') =>
  `When it was this sure, ${hits} of ${of} published decisions agreed.`;
