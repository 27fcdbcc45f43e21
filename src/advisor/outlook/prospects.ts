import type { FrameworkId, Model, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { chosenOptionsOf } from '../ranking/chosen-options.ts';
import { nameAt } from '../ranking/decision-matrix.ts';
import { possibleAnswers } from '../ranking/possible-answers.ts';
import { Scorer } from '../ranking/scorer.ts';
import type { AnswerFrequencies } from './answer-frequencies.ts';
import { type OpenBounds, openBoundsOf } from './lead-bounds.ts';
import { type Contest, nextQuestion, type OpenQuestion, worthOf } from './next-question.ts';

/** What the questions not yet answered can still do. All but what a question is worth is exact: no estimate is involved. */
export interface Prospects {
  /** One framework is alone in first place and no completion of the answers changes that. */
  readonly settled: boolean;
  /** Open questions, in content order. */
  readonly open: readonly OpenQuestion[];
  /** Those that cannot come first any more, whatever is still answered; in content order. */
  readonly outOfReach: readonly FrameworkId[];
  /** The open question to begin with; absent where none is open. */
  readonly next?: QuestionId;
}

/**
 * Which open questions can still change who is first, and which of them to begin with.
 *
 * @param frequencies how people answer, for what a question is worth
 */
export function prospectsOf(model: Model, profile: Profile, frequencies?: AnswerFrequencies): Prospects {
  const scorer = new Scorer(model, profile);
  const open = scorer.questions.filter((question) => scorer.answerTo(question).length === 0);
  const first = scorer.first();
  const [leader] = first;
  const { settled, canChange, contests } =
    leader === undefined ? withoutLeader(scorer, open) : withLeader(scorer, open, first, leader);
  const questions = open.map((question) => ({
    question: question.id,
    canChange: canChange(question),
    worth: worthOf(scorer, question, contests, frequencies),
  }));
  const next = nextQuestion(model, questions);
  return {
    settled,
    open: questions,
    outOfReach: outOfReach(scorer, open).map((place) => nameAt(scorer.frameworks, place)),
    ...(next !== undefined && { next }),
  };
}

/** From here on, a result rests on enough answers not to be called early. */
const ENOUGH_ANSWERS = 5;

/** Whether a result rests on little: it is not settled, and fewer than five answers add importance. */
export function isEarly(model: Model, profile: Profile, settled: boolean): boolean {
  const telling = chosenOptionsOf(model, profile).filter(({ option }) =>
    Object.values(option.effects).some((add) => add > 0),
  );
  return !settled && new Set(telling.map(({ question }) => question)).size < ENOUGH_ANSWERS;
}

interface Outlook {
  readonly settled: boolean;
  readonly canChange: (question: Question) => OpenQuestion['canChange'];
  /** What is undecided. */
  readonly contests: readonly Contest[];
}

/**
 * Importances add up over questions, so the leader's lead over a rival is a sum of terms, one a question, and what
 * the open questions can take away at least bounds what answering them can do.
 */
function withLeader(scorer: Scorer, open: readonly Question[], first: readonly number[], leader: number): Outlook {
  const { sums } = scorer.totals();
  const rivals = scorer
    .fitting()
    .filter((framework) => framework !== leader)
    .map((framework) => {
      const bounds = openBoundsOf(scorer, open, leader, framework);
      const least = (question: Question) => bounds.get(question)?.least ?? 0;
      const greatest = (question: Question) => bounds.get(question)?.greatest ?? 0;
      const tells = (question: Question) => bounds.get(question)?.tells ?? false;
      const lead = (sums[leader] ?? 0) - (sums[framework] ?? 0);
      const safe = staysAbove(lead, bounds);
      return { framework, lead, least, greatest, tells, safe, level: first.includes(framework) };
    });
  const unsafe = rivals.filter(({ safe }) => !safe);
  const canRuleOut = ({ options }: Question, framework: number) =>
    options.some((option) => scorer.bans(option, framework));
  const mayBeRuledOut = open.some((question) => canRuleOut(question, leader));
  const settled = unsafe.length === 0 && !mayBeRuledOut;

  /** Taking all weight away leaves those who are level without a place, which no lead shows. */
  const takesAllWeight = (question: Question) =>
    question.options.some((option) => option.reweighs && scorer.first({ question, answer: [option] }).length === 0);
  /** Whether one answer brings a rival up to the leader, parts those that are level, or rules one of them out. */
  const alone = (question: Question) =>
    takesAllWeight(question) ||
    first.some((framework) => canRuleOut(question, framework)) ||
    unsafe.some(({ lead, least, greatest, level }) =>
      level ? Math.max(greatest(question), -least(question)) > TOLERANCE : lead + least(question) <= TOLERANCE,
    );
  const together = (question: Question) => unsafe.some(({ tells }) => tells(question));
  return {
    settled,
    canChange: (question) => (alone(question) ? 'alone' : together(question) ? 'together' : 'no'),
    contests: (mayBeRuledOut ? rivals : unsafe).map(({ framework, lead }) => ({ a: leader, b: framework, lead })),
  };
}

/** Nothing to rank by yet, or nothing fits: answers cannot mend the latter, and any of them may decide the former. */
function withoutLeader(scorer: Scorer, open: readonly Question[]): Outlook {
  const fitting = scorer.fitting();
  const compared = fitting.length > 0 ? fitting : [...scorer.frameworks.keys()];
  const alone = (question: Question) =>
    fitting.length > 0 && possibleAnswers(question).some((answer) => scorer.first({ question, answer }).length > 0);
  const rulesOut = ({ options }: Question) =>
    options.some((option) => fitting.some((framework) => scorer.bans(option, framework)));
  const decidable = open.some(alone) || canLeaveOne(scorer, open, fitting);
  const together = (question: Question) => decidable && rulesOut(question);
  return {
    settled: false,
    canChange: (question) => (alone(question) ? 'alone' : together(question) ? 'together' : 'no'),
    contests: compared.flatMap((a) => compared.filter((b) => b > a).map((b) => ({ a, b, lead: 0 }))),
  };
}

/**
 * Positions of those ruled out, and of those that one other stays ahead of: by every sum of terms of the open
 * questions, and because whatever rules that other out rules them out too.
 */
function outOfReach(scorer: Scorer, open: readonly Question[]): number[] {
  const fitting = scorer.fitting();
  const { sums } = scorer.totals();
  const staysAhead = (a: number, b: number) => {
    const lead = (sums[a] ?? 0) - (sums[b] ?? 0);
    // Open questions, at their least, only take from a lead: who is not ahead now cannot stay so.
    return (
      lead > TOLERANCE &&
      open.every(({ options }) => options.every((option) => !scorer.bans(option, a) || scorer.bans(option, b))) &&
      staysAbove(lead, openBoundsOf(scorer, open, a, b))
    );
  };
  return [...scorer.frameworks.keys()].filter(
    (b) => !fitting.includes(b) || fitting.some((a) => a !== b && staysAhead(a, b)),
  );
}

/** Whether a lead holds against all that open questions can do to it. */
function staysAbove(lead: number, bounds: ReadonlyMap<Question, OpenBounds>): boolean {
  return [...bounds.values()].reduce((left, { share }) => left + share, lead) > TOLERANCE;
}

/** Whether requirements can rule out all but one. */
function canLeaveOne(scorer: Scorer, open: readonly Question[], fitting: readonly number[]): boolean {
  const left = new Map([[fitting.join(), fitting]]);
  for (const answers of open.map(possibleAnswers))
    for (const rest of [...left.values()])
      for (const options of answers) {
        const after = rest.filter((framework) => !options.some((option) => scorer.bans(option, framework)));
        left.set(after.join(), after);
      }
  return [...left.values()].some((rest) => rest.length === 1);
}
