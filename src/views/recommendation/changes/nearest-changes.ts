import type { Analysis } from '../../../advisor/robustness/analysis.ts';
import { answerInWords, decisiveInWords, firstThen } from '../../result/change-words.ts';
import { isWithinReason, nearestWeight, timesInWords } from '../../result/nearest-weight.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { list } from '../../words/sentences.ts';
import { nearestFlip } from './flip-groups.ts';

/** What would change the result with the least doing: an answer, a weight and a rating, each in words. */

/** @param leaders who is in first place now */
export function nearestAnswerInWords(flips: Analysis['flips'], leaders: readonly string[], names: Names): string {
  const nearest = nearestFlip(flips);
  if (!nearest) {
    const unless = flips.some(({ byRequirement }) => byRequirement)
      ? `, unless it requires what ${list(leaders.map(names.framework))} does not have`
      : '';
    return `No other answer to a single question does${unless}.`;
  }
  const { question, from, to, first } = nearest;
  const otherwise =
    to.length === 0
      ? `If “${names.question(question)}” were not answered`
      : `If the answer to “${names.question(question)}” were ${answerInWords(question, to, names)} instead of ${answerInWords(question, from, names)}`;
  return `${otherwise}, ${firstThen(first, 'would', names)}.`;
}

/** The weight that is nearest to changing it, as far as that is within reason; undefined where none is. */
export function weightWithinReason(intervals: Analysis['intervals']) {
  const nearest = nearestWeight(intervals);
  return nearest && isWithinReason(nearest) ? nearest : undefined;
}

/** "If admin panel counted less than 40% of what it counts now, Beta would come first." */
export function nearestWeightInWords(intervals: Analysis['intervals'], names: Names): string {
  const nearest = nearestWeight(intervals);
  if (!nearest) return 'No weight, changed alone, does.';
  if (!isWithinReason(nearest)) return 'No weight, changed alone, does: not even one ten times as large or as small.';
  const { criterion, rival, side, factor } = nearest;
  return `If ${midSentence(names.criterion(criterion))} counted ${timesInWords(side, factor)} now, ${names.framework(rival)} would come first.`;
}

export function nearestRatingInWords(decisive: Analysis['decisive'], names: Names): string {
  if (!decisive) return 'No single rating does, whatever a source had said instead.';
  return decisiveInWords(decisive, names);
}
