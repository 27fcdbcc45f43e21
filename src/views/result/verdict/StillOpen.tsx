import { useNextQuestion } from '../../outlook/next-question.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { besideVerdict } from '../../outlook/outlook-words.ts';
import { question } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { useResult } from '../result.tsx';
import { staysFirst, surenessOf } from '../result-facts.ts';
import { Held } from './Held.tsx';

/** What questions not answered yet can still do, with the one to ask next. */
export function StillOpen() {
  const result = useResult();
  const { recommendation, prospects, own, names, early, completions } = result;
  const next = useNextQuestion() ?? prospects.next;
  const outlook = outlookOf(prospects, recommendation);
  const stays = staysFirst(result);
  const words = besideVerdict(outlook, {
    questionOf: names.question,
    stays: stays === undefined ? undefined : names.framework(stays),
    tooClose: surenessOf(result) === 'too-close',
  });
  // Worked out a moment later: where few answers can change it, likely ones mostly do not.
  const likelyToStay = completions === undefined && !early && outlook.kind === 'open' && outlook.alone.length <= FEW;
  if (words === '' || outlook.kind === 'nothing-fits') return null;
  return (
    <p>
      {words}
      {likelyToStay && <Held words="Likely answers to the rest mostly leave it first" />}
      {own && next !== undefined && (outlook.kind === 'open' || outlook.kind === 'undecided') && (
        <>
          {' '}
          <Link className="no-print" to={question(next)}>
            Answer the next question
          </Link>
        </>
      )}
    </p>
  );
}

const FEW = 2;
