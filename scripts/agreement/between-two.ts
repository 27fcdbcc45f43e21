import { type Pair, pairsOf, type Side } from '../../src/advisor/pair/pair.ts';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import type { FrameworkId, Model, OptionId, QuestionId } from '../../src/knowledge/model.ts';
import { NOT_SURE } from '../../src/knowledge/vocabulary.ts';
import { type Case, profileOf } from './cases.ts';
import type { Judgement } from './judge.ts';

/** Where the pages of two frameworks read the figures. */
export const BETWEEN_TWO_FILE = 'src/views/agreement/between-two.json';

/** What people did who published a decision, for every two frameworks. */
export interface BetweenTwo {
  /** Each decision that weighed two or more, by id. */
  readonly cases: Readonly<Record<string, { readonly title: string; readonly url: string | null }>>;
  readonly pairs: readonly PairDecisions[];
}

export interface PairDecisions {
  readonly first: FrameworkId;
  readonly second: FrameworkId;
  /** Ids of the decisions that weighed both, each in one list. `either`: both were called right; `neither`: a third was taken. */
  readonly took: Readonly<Record<Side | 'either' | 'neither', readonly string[]>>;
  /** How many separate pages they stand on. */
  readonly pages: number;
  /** Of the decisions for one of the two alone, those of which an advisor that had not seen them says the same. */
  readonly agreed: number;
  /** Answers that tell those who took the first from those who took the second, the most telling first. */
  readonly answers: readonly {
    readonly question: QuestionId;
    readonly option: OptionId;
    readonly first: number;
    readonly second: number;
  }[];
}

/** @param unseen each case judged by sizes that were learnt without it */
export function betweenTwo(model: Model, unseen: readonly Judgement[]): BetweenTwo {
  return {
    cases: Object.fromEntries(
      unseen
        .filter(({ case: { considered } }) => considered.length > 1)
        .map(({ case: { id, title = id, url = null } }) => [id, { title, url }]),
    ),
    pairs: pairsOf(model).map((pair) => decisionsOn(model, pair, unseen)),
  };
}

function decisionsOn(model: Model, pair: Pair, unseen: readonly Judgement[]): PairDecisions {
  const weighed = unseen.filter(({ case: { considered } }) => pair.every((own) => considered.includes(own)));
  const takers = (kind: keyof PairDecisions['took']) => weighed.filter((own) => tookOf(own.case, pair) === kind);
  const ids = (kind: keyof PairDecisions['took']) => takers(kind).map((own) => own.case.id);
  const agree = (side: Side) => takers(side).filter((own) => saysTheSame(own, pair, side)).length;
  const [first, second] = pair;
  return {
    first,
    second,
    took: { first: ids('first'), second: ids('second'), either: ids('either'), neither: ids('neither') },
    pages: new Set(weighed.map(({ case: { id, url } }) => url ?? id)).size,
    agreed: agree('first') + agree('second'),
    answers: tellingAnswers(model, {
      first: takers('first').map((own) => own.case),
      second: takers('second').map((own) => own.case),
    }),
  };
}

function tookOf({ recommended }: Case, pair: Pair): keyof PairDecisions['took'] {
  const [first, second] = pair.map((id) => recommended.includes(id));
  if (first) return second ? 'either' : 'first';
  return second ? 'second' : 'neither';
}

/** Whether the one taken is alone ahead where only the two are considered. */
function saysTheSame({ case: own, model }: Judgement, pair: Pair, side: Side): boolean {
  const { verdict } = recommend(model, sanitiseProfile(model, profileOf(own, pair)).profile);
  const first = verdict.kind === 'leads' || verdict.kind === 'only-one-left' ? verdict.leader : undefined;
  return first === pair[side === 'first' ? 0 : 1];
}

/** Fewer decisions than this that say something say nothing of who takes what. */
const ENOUGH = 3;
/** The shares that say so on the two sides differ by this much at least. */
const APART = 0.2;

/** Answers that are more common with one side than the other; those of the largest difference in shares first. */
function tellingAnswers(
  model: Model,
  { first, second }: Readonly<Record<Side, readonly Case[]>>,
): PairDecisions['answers'] {
  const say = (cases: readonly Case[], question: QuestionId, option: OptionId) =>
    cases.filter(({ answers }) => [answers[question] ?? []].flat().includes(option)).length;
  const share = (said: number, of: readonly Case[]) => (of.length === 0 ? 0 : said / of.length);
  return model.questions
    .flatMap(({ id: question, options }) =>
      options
        .filter(({ id }) => id !== NOT_SURE)
        .map(({ id: option }) => ({
          question,
          option,
          first: say(first, question, option),
          second: say(second, question, option),
        })),
    )
    .map((own) => ({ own, apart: Math.abs(share(own.first, first) - share(own.second, second)) }))
    .filter(({ own, apart }) => own.first + own.second >= ENOUGH && apart >= APART)
    .sort((a, b) => b.apart - a.apart)
    .map(({ own }) => own);
}
