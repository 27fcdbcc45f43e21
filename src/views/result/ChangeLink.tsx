import type { QuestionId } from '../../knowledge/model.ts';
import { questionFrom } from '../profile/return-to.ts';
import { Link } from '../ui/Link.tsx';
import { useResult } from './result.tsx';

/** Leads to a question to answer it anew, and from there back; nothing in a shared result, whose answers are not the reader's. */
export function ChangeLink({ question, children }: { question: QuestionId; children: string }) {
  const { own, names } = useResult();
  if (!own) return null;
  return (
    <Link
      className="no-print"
      to={questionFrom('result', question)}
      aria-label={`${children}: ${names.question(question)}`}
    >
      {children}
    </Link>
  );
}
