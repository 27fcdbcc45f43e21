import { useNextQuestion } from '../../outlook/next-question.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { BESIDE_VERDICT } from '../../outlook/outlook-words.ts';
import { question } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { byKind } from '../../words/by-kind.ts';
import { useResult } from '../result.tsx';

/** What questions not answered yet can still do, with the one to ask next. */
export function StillOpen() {
  const { recommendation, prospects, own, names } = useResult();
  const next = useNextQuestion() ?? prospects.next;
  const outlook = outlookOf(prospects, recommendation);
  const words = byKind(BESIDE_VERDICT, outlook, names.question);
  if (words === '' || outlook.kind === 'nothing-fits') return null;
  return (
    <p>
      {words}
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
