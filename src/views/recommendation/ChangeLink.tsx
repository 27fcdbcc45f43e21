import type { QuestionId } from '../../knowledge/knowledge-base.ts';
import { question as questionAddress } from '../ui/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { useShown } from './shown.tsx';

/** Leads to a question to answer it anew; nothing in a shared result, whose answers are not the reader's. */
export function ChangeLink({ question, children }: { question: QuestionId; children: string }) {
  const { own, names } = useShown();
  if (!own) return null;
  return (
    <Link className="no-print" to={questionAddress(question)} aria-label={`${children}: ${names.question(question)}`}>
      {children}
    </Link>
  );
}
