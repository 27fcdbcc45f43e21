import type { AnswersBetween, FavouringAnswer } from '../../advisor/pair/answers-between.ts';
import type { Side } from '../../advisor/pair/pair.ts';
import { midSentence } from '../words/names.ts';
import { inWords, list } from '../words/sentences.ts';
import type { Comparison } from './comparison.tsx';

/** So many criteria are named for an answer. */
const NAMED = 3;

/** "Of the 157 answers that the questions offer, 34 favour Django and 41 FastAPI; 80 make no difference and two rule out both." */
export function answersInShort(
  { nameOf }: Pick<Comparison, 'nameOf'>,
  { favour, neither, againstBoth }: AnswersBetween,
): string {
  const total = favour.first.length + favour.second.length + neither + againstBoth;
  const rest = [
    neither > 0 && `${inWords(neither)} ${neither === 1 ? 'makes' : 'make'} no difference between the two`,
    againstBoth > 0 && `${inWords(againstBoth)} ${againstBoth === 1 ? 'rules' : 'rule'} out both`,
  ].filter((words) => words !== false);
  return `Of the ${total} answers that the questions offer, ${inWords(favour.first.length)} favour ${nameOf('first')} and ${inWords(favour.second.length)} favour ${nameOf('second')}${rest.length > 0 ? `; ${list(rest)}` : ''}.`;
}

/** "ORM and data layer, migrations" "Rules out Express" "Rules out Express; use of Python" */
export function becauseWords(
  { names, nameOf }: Pick<Comparison, 'names' | 'nameOf'>,
  side: Side,
  { because, rulesOut }: FavouringAnswer,
): string {
  const own = because.filter(({ lead }) => lead > 0).slice(0, NAMED);
  // Names with an "and" of their own would run together in a list that ends with one.
  const named = own.map(({ criterion }) => names.criterion(criterion));
  const out = rulesOut ? `Rules out ${nameOf(side === 'first' ? 'second' : 'first')}` : '';
  // A name that begins a line stays as it is: "gRPC" has no capital.
  const criteria = named.map((name, place) => (place === 0 && out === '' ? name : midSentence(name))).join(', ');
  return [out, criteria].filter((words) => words !== '').join('; ');
}
