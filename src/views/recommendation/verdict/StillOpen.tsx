import { completionsInWords } from '../../outlook/completion-words.ts';
import { useNextQuestion } from '../../outlook/next-question.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { IN_SHORT } from '../../outlook/outlook-words.ts';
import { question } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { byKind } from '../../words/by-kind.ts';
import { paragraph } from '../../words/sentences.ts';
import { useResult } from '../result/result.tsx';

/** What questions not answered yet can still do, with the one to ask next. */
export function StillOpen() {
  const { recommendation, prospects, own, names, completions } = useResult();
  const next = useNextQuestion() ?? prospects.next;
  const outlook = outlookOf(prospects, recommendation);
  const words = byKind(IN_SHORT, outlook, names.topic);
  if (words === '' || outlook.kind === 'nothing-fits') return null;
  return (
    <p>
      {paragraph(words, outlook.kind === 'open' ? completionsInWords(recommendation, completions, names) : '')}
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
