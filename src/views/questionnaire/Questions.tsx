import { Redirect } from 'wouter';
import { answers, question } from '../place/addresses.ts';
import { useNextQuestion } from '../outlook/next-question.ts';

/** Leads on to the question to ask next, or to the answers where none is open. */
export function Questions() {
  const next = useNextQuestion();
  return <Redirect to={next === undefined ? answers() : question(next)} replace />;
}
