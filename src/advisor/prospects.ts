import type { Model, Option, Question, QuestionId } from '../knowledge/knowledge-base.ts';
import type { Profile } from '../knowledge/profile.ts';
import { TOLERANCE } from '../mcda/index.ts';
import { type Assessment, assess } from './assess.ts';
import { choicesIn } from './possible-answers.ts';
import { Scorer } from './scorer.ts';

/** What the questions not yet answered can still do. Exact: no estimate is involved. */
export interface Prospects {
  /** One framework is alone in first place and no completion of the answers changes that. */
  readonly settled: boolean;
  /** Open questions, in content order. */
  readonly open: readonly OpenQuestion[];
  /** The open question most worth asking; absent where none is open. */
  readonly next?: QuestionId;
}

export interface OpenQuestion {
  readonly question: QuestionId;
  /** `alone`: one answer to it changes the winner; `together`: only with answers to others; `no`: not any more. */
  readonly canChange: 'alone' | 'together' | 'no';
}

/**
 * Which open questions can still change the winner, and which to ask next. Importances add up over questions, so the
 * leader's lead over a rival is a sum of terms, one a question; the least term of each open question bounds what
 * answering can do.
 */
export function prospectsOf(
  model: Model,
  profile: Profile,
  assessment: Assessment = assess(model, profile.leftOut),
): Prospects {
  const scorer = new Scorer(model, profile, assessment);
  const open = scorer.questions.filter((question) => scorer.answers.get(question)?.length === 0);
  const first = scorer.first();
  const [leader] = first;
  if (leader === undefined) return withoutLeader(scorer, open);

  const { sums } = scorer.totals();
  const rivals = scorer.fitting().filter((framework) => framework !== leader);
  const leadOver = (rival: number) => (sums[leader] ?? 0) - (sums[rival] ?? 0);
  const least = (question: Question, rival: number) => Math.min(0, leastTerm(scorer, question, leader, rival));
  const canRuleOut = (question: Question) => question.options.some((option) => scorer.bans(option, leader));
  const unsafe = rivals.filter(
    (rival) => leadOver(rival) + open.reduce((sum, question) => sum + least(question, rival), 0) <= TOLERANCE,
  );
  const settled = first.length === 1 && unsafe.length === 0 && !open.some(canRuleOut);

  const now = first.join();
  const alone = (question: Question) =>
    choicesIn(question).some((answer) => scorer.first(new Map(scorer.answers).set(question, answer)).join() !== now);
  const together = (question: Question) =>
    !settled && (canRuleOut(question) || unsafe.some((rival) => least(question, rival) < 0));

  const reach = (question: Question) =>
    canRuleOut(question)
      ? Number.POSITIVE_INFINITY
      : Math.max(0, ...unsafe.map((rival) => greatestTerm(scorer, question, leader, rival) - least(question, rival)));
  const next = firstLargest(open, reach);
  return {
    settled,
    open: open.map((question) => ({
      question: question.id,
      canChange: alone(question) ? 'alone' : together(question) ? 'together' : 'no',
    })),
    ...(next && { next: next.id }),
  };
}

/** Nothing to rank by, or nothing fits: every question that tells two frameworks apart can make or change a winner. */
function withoutLeader(scorer: Scorer, open: readonly Question[]): Prospects {
  const all = [...scorer.frameworks.keys()];
  const spread = (question: Question) =>
    Math.max(
      0,
      ...all.flatMap((a) =>
        all.map((b) => greatestTerm(scorer, question, a, b) - Math.min(0, leastTerm(scorer, question, a, b))),
      ),
    );
  const now = scorer.first().join();
  const alone = (question: Question) =>
    choicesIn(question).some((answer) => scorer.first(new Map(scorer.answers).set(question, answer)).join() !== now);
  const next = firstLargest(open, spread);
  return {
    settled: false,
    open: open.map((question) => ({
      question: question.id,
      canChange: alone(question) ? 'alone' : spread(question) > 0 ? 'together' : 'no',
    })),
    ...(next && { next: next.id }),
  };
}

/** What an option does for a against b. */
const difference = (scorer: Scorer, option: Option, a: number, b: number) =>
  scorer.term(option, a) - scorer.term(option, b);

/** The least that answering can add to a's lead over b; answers that rule b out do not count. */
function leastTerm(scorer: Scorer, question: Question, a: number, b: number): number {
  const terms = question.options
    .filter((option) => !scorer.bans(option, b))
    .map((option) => difference(scorer, option, a, b));
  return question.choose === 'many' ? terms.reduce((sum, term) => sum + Math.min(0, term), 0) : Math.min(0, ...terms);
}

/** The most that answering can add to a's lead over b; not answering adds nothing. */
function greatestTerm(scorer: Scorer, question: Question, a: number, b: number): number {
  const terms = question.options.map((option) => difference(scorer, option, a, b));
  return question.choose === 'many' ? terms.reduce((sum, term) => sum + Math.max(0, term), 0) : Math.max(0, ...terms);
}

/** The first of the entries whose size is largest. */
function firstLargest<T>(entries: readonly T[], size: (entry: T) => number): T | undefined {
  let best: { entry: T; size: number } | undefined;
  for (const entry of entries) {
    const own = size(entry);
    if (!best || own > best.size) best = { entry, size: own };
  }
  return best?.entry;
}
