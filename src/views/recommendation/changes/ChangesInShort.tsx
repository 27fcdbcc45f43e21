import type { Analysis } from '../../../advisor/robustness/analysis.ts';
import { cellId } from '../../../knowledge/own-rating.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { leadersOf } from '../../words/leaders.ts';
import { midSentence } from '../../words/names.ts';
import { cellInWords } from '../../words/own-rating-words.ts';
import css from './Changes.module.css';
import { nearestFlip } from './flip-groups.ts';
import {
  nearestAnswerInWords,
  nearestRatingInWords,
  nearestWeightInWords,
  weightWithinReason,
} from './nearest-changes.ts';

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
  const words = nearestAnswerInWords(flips, leadersOf(recommendation.verdict), names);
  if (!nearest) return <span>{words}</span>;
  const { question, to } = nearest;
  return (
    <>
      {words}{' '}
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
  const nearest = weightWithinReason(intervals);
  const words = nearestWeightInWords(intervals, names);
  if (!nearest) return <span>{words}</span>;
  const { criterion, takeover } = nearest;
  return (
    <>
      {words}{' '}
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
  const words = nearestRatingInWords(decisive, names);
  if (!decisive) return <span>{words}</span>;
  return (
    <>
      {words}{' '}
      <TryOut
        className="no-print"
        id="try-finding"
        change={{
          kind: 'rating',
          cell: cellId(decisive.framework, decisive.criterion),
          own: { rating: decisive.own, reason: '' },
        }}
        aloud={cellInWords(decisive, names)}
      >
        Try “{decisive.own}” as your own rating
      </TryOut>
    </>
  );
}
