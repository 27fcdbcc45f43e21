import { Redirect } from 'wouter';
import { useNextQuestion } from '../outlook/next-question.ts';
import { answers, question } from '../place/addresses.ts';

/** Leads on to the question to ask next, or to the answers where none is open. */
export function Questions() {
  const next = useNextQuestion();
  return <Redirect to={next === undefined ? answers() : question(next)} replace />;
}
