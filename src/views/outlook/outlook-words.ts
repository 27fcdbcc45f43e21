import type { QuestionId } from '../../knowledge/model.ts';
import { type ByKind, byKind } from '../words/by-kind.ts';
import { count, figures, inWords, list, sentence } from '../words/sentences.ts';
import type { CanChange, Here, Outlook } from './outlook.ts';

/** What is said of the answers still to come. No framework is named: a name would steer them. */

export interface Said {
  readonly claim: string;
  readonly more: string;
  /** Where it leads on to, if not to the next question. */
  readonly link?: 'result' | 'answers';
}

/** Under the options of a question. */
export const UNDER_OPTIONS: ByKind<Outlook, [Here], Said> = {
  'nothing-fits': ({ shortlist }) => ({
    claim: `Your answers rule out every framework${thatYouConsider(shortlist)}.`,
    more: 'No further answer brings one back: change one of yours.',
    link: 'answers',
  }),
  'all-answered': () => ({ claim: 'Every question is answered.', more: '', link: 'result' }),
  undecided: ({ can, of }, here) => ({
    claim: 'No answer so far tells the frameworks apart.',
    more: of > 0 ? othersCan(can, of) : here.canChange === 'no' ? 'Nor can this one.' : 'This one can.',
  }),
  settled: ({ of }, here) => ({
    claim: 'It is settled: nothing still open can change the winner.',
    more: onlyRefine(of, here),
    link: 'result',
  }),
  level: ({ of }, here) => ({
    claim: 'More than one is in first place, and nothing still open parts them.',
    more: onlyRefine(of, here),
    link: 'result',
  }),
  open: (outlook, { canChange }) => ({ claim: THIS_ANSWER[canChange], more: othersToo(outlook, canChange) }),
};

const THIS_ANSWER: Readonly<Record<CanChange, string>> = {
  alone: 'This answer can still change the winner.',
  together: 'This answer can still change the winner, but only together with others.',
  no: 'As things stand, this answer cannot change the winner.',
};

/** On the page of all answers, at home and on the result; empty where nothing is open. Takes a question's topic. */
export const IN_SHORT: ByKind<Outlook, [topicOf: (question: QuestionId) => string]> = {
  'nothing-fits': ({ shortlist }) =>
    `Your answers rule out every framework${thatYouConsider(shortlist)}, and no further answer brings one back.`,
  'all-answered': () => '',
  undecided: () => 'No answer tells the frameworks apart yet.',
  settled: () => 'Nothing still open can change the winner.',
  level: () => 'More than one is in first place, and nothing still open parts them.',
  open: (outlook, topicOf) =>
    outlook.of === 1 ? 'The one question still open can change the winner.' : whichCan(outlook, topicOf),
};

/** What a sentence beside how sure a result is may draw on. */
export interface BesideVerdict {
  readonly questionOf: (question: QuestionId) => string;
  /** The name of whoever stays first after most likely answers; undefined where nobody does, or it cannot be told. */
  readonly stays: string | undefined;
  readonly tooClose: boolean;
  /** Whether it is so only if those that were skipped stay open. */
  readonly skipped: boolean;
}

/** Beside how sure a result is: shorter, because the rest stands in its figures. */
export function besideVerdict(outlook: Outlook, { questionOf, stays, tooClose, skipped }: BesideVerdict): string {
  if (outlook.kind !== 'open') return byKind(IN_SHORT, outlook, questionOf);
  if (stays === undefined) return whichCanAlone(outlook, questionOf);
  if (skipped)
    return `Likely answers to the questions still to come mostly leave ${stays} first; those that you skipped may still change it.`;
  if (tooClose && outlook.alone.length > 0)
    return `Answering on may part them: likely answers to the rest mostly leave ${stays} first.`;
  return `Likely answers to the rest mostly leave ${stays} first${unlessAlone(outlook, questionOf)}`;
}

const thatYouConsider = (shortlist: boolean) => (shortlist ? ' that you consider' : '');

type Open = Extract<Outlook, { kind: 'open' }>;

/** From here on, only the first of them is named. */
const TOO_MANY_TO_NAME = 3;

/** "Two answers could each change the winner: scope and control. Five more could only together." */
function whichCan({ alone, together, of }: Open, topicOf: (question: QuestionId) => string): string {
  const topics = alone.map((question) => `“${topicOf(question)}”`);
  if (topics.length === 0)
    return `No single answer can change the winner any more, but ${part(together, of)} questions still open could together.`;
  const many = topics.length >= TOO_MANY_TO_NAME;
  const could = `${sentence(number(topics.length, of))} ${topics.length === 1 ? 'answer' : 'answers'} could change the winner${topics.length === 1 ? '' : ', each alone'}`;
  const which = many ? `${list(topics.slice(0, 2))} among them` : list(topics);
  const rest = together === 0 ? '' : ` ${sentence(number(together, of))} more could only together.`;
  return `${could}${many ? ', ' : ': '}${which}.${rest}`;
}

/** "One open answer could change it: “Will people look after the data?”" */
function whichCanAlone({ alone }: Open, questionOf: (question: QuestionId) => string): string {
  const topics = alone.map((question) => `“${questionOf(question)}”`);
  if (topics.length === 0) return 'No single open answer can change it; several together could.';
  if (topics.length === 1) return `One open answer could change it: ${list(topics)}`;
  const could = `${sentence(number(topics.length, topics.length))} open answers could each change it`;
  return topics.length >= TOO_MANY_TO_NAME
    ? `${could}, ${list(topics.slice(0, 2))} among them.`
    : `${could}: ${list(topics)}`;
}

/** ", though one could change that: “Will people look after the data?”" */
function unlessAlone({ alone }: Open, questionOf: (question: QuestionId) => string): string {
  const topics = alone.map((question) => `“${questionOf(question)}”`);
  if (topics.length === 0) return '.';
  const could = `, though ${topics.length === 1 ? 'one' : number(topics.length, topics.length)} could ${topics.length === 1 ? '' : 'each '}change that`;
  return topics.length >= TOO_MANY_TO_NAME
    ? `${could}, ${list(topics.slice(0, 2))} among them.`
    : `${could}: ${list(topics)}`;
}

/** "So can two of the eight others still open; three more only together." */
function othersToo({ alone, together, of }: Open, here: CanChange): string {
  if (of === 0) return 'No other question is open.';
  const only = alone.length;
  if (only === 0 && together > 0)
    return here === 'together'
      ? `So can ${others(together, of)}.`
      : `${sentence(others(together, of))} can only together with more answers.`;
  if (only === 0) return othersCan(0, of);
  switch (here) {
    case 'alone':
      return `So can ${others(only, of)}${together === 0 ? '' : `; ${number(together, of)} more only together`}.`;
    case 'together':
      return `${sentence(others(only, of))} can by ${only === 1 ? 'itself' : 'themselves'}.`;
    case 'no':
      return `${sentence(others(only, of))} can.`;
  }
}

/** "Five of the eight others still open can." */
function othersCan(can: number, of: number): string {
  if (can > 0) return `${sentence(others(can, of))} can.`;
  return of === 1 ? `The other one still open cannot.` : `None of the ${number(of, of)} others still open can.`;
}

function others(can: number, of: number): string {
  if (of === 1) return 'the other one still open';
  return `${part(can, of)} others still open`;
}

/** "five of the eight", "all eight", "both" */
function part(can: number, of: number): string {
  if (can < of) return `${number(can, of)} of the ${number(of, of)}`;
  return of === 2 ? 'both' : `all ${number(of, of)}`;
}

function onlyRefine(of: number, { open }: Here): string {
  if (of === 0) return 'This question only refines the score.';
  if (open)
    return of === 1
      ? `This question and one other are left. Both ${REFINE}.`
      : `This question and ${number(of, of)} others are left. They ${REFINE}.`;
  return of === 1
    ? 'The one question left is optional: it only refines the score.'
    : `The ${number(of, of)} questions left are optional: they only refine the score.`;
}

const REFINE = 'are optional: they only refine the score';

/** Two numbers of one sentence are both words or both figures: "five of the eight", "5 of the 18". */
function number(own: number, largest: number): string {
  return largest > 10 ? figures(own) : inWords(own);
}

/** The way on from the answers to the questions without one. */
export function answerTheRest(open: number): string {
  return open === 1 ? 'Answer the last question' : `Answer the other ${count(open, 'question')}`;
}
