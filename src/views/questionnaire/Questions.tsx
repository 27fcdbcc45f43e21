import { Redirect } from 'wouter';
import { answers, question } from '../ui/addresses.ts';
import { useModel } from '../ui/knowledge.tsx';
import { useProfile } from '../ui/store.tsx';
import { sortQuestions } from './order.ts';

/** Leads on to the first question without an answer, or to the answers where there is none. */
export function Questions() {
  const [first] = sortQuestions(useModel(), useProfile()).open;
  return <Redirect to={first ? question(first.id) : answers()} replace />;
}
