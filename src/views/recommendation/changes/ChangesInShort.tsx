import type { Analysis } from '../../../advisor/robustness/analysis.ts';
import { answerInWords, decisiveInWords, firstThen } from '../../result/change-words.ts';
import { isWithinReason, nearestWeight, timesInWords } from '../../result/nearest-weight.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { leadersOf } from '../../words/leaders.ts';
import { midSentence } from '../../words/names.ts';
import { list } from '../../words/sentences.ts';
import css from './Changes.module.css';
import { nearestFlip } from './flip-groups.ts';

/** What would change it, in a sentence each for an answer, a weight and a finding. */
export function ChangesInShort({ analysis }: { analysis: Analysis }) {
  return (
    <ul className={css.turns}>
      <li>
        <AnAnswer flips={analysis.flips} />
      </li>
      <li>
        <AWeight intervals={analysis.intervals} />
      </li>
      <li>
        <AFinding decisive={analysis.decisive} />
      </li>
    </ul>
  );
}

function AnAnswer({ flips }: Pick<Analysis, 'flips'>) {
  const { names, recommendation } = useResult();
  const nearest = nearestFlip(flips);
  if (!nearest) {
    const leaders = list(leadersOf(recommendation.verdict).map(names.framework));
    const unless = flips.some(({ byRequirement }) => byRequirement)
      ? `, unless it requires what ${leaders} does not have`
      : '';
    return <span>No other answer to a single question does{unless}.</span>;
  }
  const { question, from, to, first } = nearest;
  const otherwise =
    to.length === 0
      ? `If “${names.question(question)}” were not answered`
      : `If the answer to “${names.question(question)}” were ${answerInWords(question, to, names)} instead of ${answerInWords(question, from, names)}`;
  return (
    <>
      {otherwise}, {firstThen(first, 'would', names)}.{' '}
      <TryOut
        className="no-print"
        id="try-nearest-answer"
        change={{ kind: 'answer', question, options: to }}
        aloud="this other answer"
      >
        Try it out
      </TryOut>
    </>
  );
}

function AWeight({ intervals }: Pick<Analysis, 'intervals'>) {
  const { names } = useResult();
  const nearest = nearestWeight(intervals);
  if (!nearest) return <span>No weight, changed alone, does.</span>;
  if (!isWithinReason(nearest))
    return <span>No weight, changed alone, does: not even one ten times as large or as small.</span>;
  const { criterion, rival, side, factor, takeover } = nearest;
  return (
    <>
      If {midSentence(names.criterion(criterion))} counted {timesInWords(side, factor)} now, {names.framework(rival)}{' '}
      would come first.{' '}
      {takeover !== null && (
        <TryOut
          className="no-print"
          id="try-nearest-weight"
          change={{ kind: 'importances', importances: { [criterion]: takeover } }}
          aloud={`this weight of ${midSentence(names.criterion(criterion))}`}
        >
          Try it out
        </TryOut>
      )}
    </>
  );
}

function AFinding({ decisive }: { decisive: Analysis['decisive'] | undefined }) {
  const { names } = useResult();
  if (!decisive) return <span>No single rating does, whatever a source had said instead.</span>;
  return (
    <>
      {decisiveInWords(decisive, names)}{' '}
      <TryOut
        className="no-print"
        id="try-finding"
        change={{ kind: 'rating', finding: decisive.finding, rating: decisive.to }}
        aloud="this other rating"
      >
        Try it out
      </TryOut>
    </>
  );
}
