import type { Pair } from '../../advisor/pair/pair.ts';
import type { OptionId, QuestionId } from '../../knowledge/model.ts';
import between from '../agreement/between-two.json';

/** A decision that somebody published. */
export interface PublishedDecision {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

export const OUTCOMES = ['first', 'second', 'either', 'neither'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What people did who published a decision that weighed two frameworks. */
export interface DecisionsBetween {
  readonly took: Readonly<Record<Outcome, readonly PublishedDecision[]>>;
  readonly pages: number;
  /** Of the decisions for one of the two alone. */
  readonly agreed: number;
  readonly answers: readonly TellingAnswer[];
}

/** How many who took the one, and how many who took the other, said so of their project. */
export interface TellingAnswer {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly first: number;
  readonly second: number;
}

const cases: Readonly<Record<string, Omit<PublishedDecision, 'id'>>> = between.cases;

/** What was counted by `npm run agreement -- --publish`; undefined where no published decision weighed the two. */
export function decisionsBetween([first, second]: Pair): DecisionsBetween | undefined {
  const own = between.pairs.find((pair) => pair.first === first && pair.second === second);
  if (!own) return undefined;
  const told = (ids: readonly string[]) => ids.map((id) => ({ id, title: id, url: null, ...cases[id] }));
  const { took, pages, agreed, answers } = own;
  const all = {
    first: told(took.first),
    second: told(took.second),
    either: told(took.either),
    neither: told(took.neither),
  };
  return OUTCOMES.some((outcome) => all[outcome].length > 0) ? { took: all, pages, agreed, answers } : undefined;
}
