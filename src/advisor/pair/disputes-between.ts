import type { Conflict, CriterionId, Model } from '../../knowledge/knowledge-base.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import type { Assessment } from '../evidence/assess.ts';
import { stepOf } from '../evidence/step-of.ts';
import { type Pair, SIDES, type Side } from './pair.ts';

/** The recorded disputes about either of two frameworks, each once; those on which most hangs first. */
export interface DisputesBetween {
  /** About both, or such that who is right decides who is ahead. */
  readonly bearing: readonly BearingDispute[];
  /** About one of the two alone, and whoever is right, the same one stays ahead or level. */
  readonly others: readonly Conflict[];
}

export interface BearingDispute {
  readonly conflict: Conflict;
  /** Where the sides of the dispute would put another of the two ahead; empty where it only concerns both. */
  readonly decides: readonly Decided[];
}

/** What follows on one criterion, by which side of a dispute is right about one of the two. */
export interface Decided {
  readonly criterion: CriterionId;
  /** Whose rating is disputed. */
  readonly of: Side;
  /** The lowest and the highest rating that a side of the dispute gives it, from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Who is ahead if the lowest is right, and if the highest is; null where they are level. */
  readonly ifLow: Side | null;
  readonly ifHigh: Side | null;
}

/** Which disputes bear on a choice between two frameworks, and what hangs on them. Findings that hold no more are no side. */
export function disputesBetween(model: Model, assessment: Assessment, pair: Pair): DisputesBetween {
  const touching = model.conflicts.filter(({ frameworks }) => frameworks.some((own) => pair.includes(own)));
  const all = touching.map((conflict) => ({ conflict, decides: decidedBy(model, assessment, pair, conflict) }));
  const bears = ({ conflict, decides }: BearingDispute) =>
    decides.length > 0 || pair.every((own) => conflict.frameworks.includes(own));
  return {
    // What turns the order round comes before what only levels it, and before what only speaks of both.
    bearing: all.filter(bears).sort((a, b) => weightOf(b) - weightOf(a)),
    others: all.filter((own) => !bears(own)).map(({ conflict }) => conflict),
  };
}

/** How much hangs on a dispute: 2 where the other would be ahead, 1 where the two would be level, else 0. */
const weightOf = ({ decides }: BearingDispute) =>
  Math.max(0, ...decides.map(({ ifLow, ifHigh }) => (ifLow !== null && ifHigh !== null ? 2 : 1)));

function decidedBy(model: Model, assessment: Assessment, pair: Pair, conflict: Conflict): Decided[] {
  if (conflict.kind !== 'rating') return [];
  return SIDES.flatMap((of) => {
    const [framework, other] = of === 'first' ? pair : [pair[1], pair[0]];
    const criteria = new Map<CriterionId, number[]>();
    for (const number of conflict.findings) {
      const finding = model.findings[number];
      if (finding?.kind !== 'rated' || finding.framework !== framework || assessment.outdated.has(number)) continue;
      if (!assessment.cell(framework, finding.criterion).findings.includes(number)) continue;
      criteria.set(finding.criterion, [...(criteria.get(finding.criterion) ?? []), RATING_VALUE[finding.rating]]);
    }
    return [...criteria].flatMap(([criterion, ratings]): Decided[] => {
      const rival = assessment.cell(other, criterion);
      if (!rival.known) return [];
      const [low, high] = [Math.min(...ratings), Math.max(...ratings)];
      const [ifLow, ifHigh] = [low, high].map((value) => whoLeads(stepOf(value) - stepOf(rival.value), of));
      if (ifLow === undefined || ifHigh === undefined || ifLow === ifHigh) return [];
      return [{ criterion, of, low, high, ifLow, ifHigh }];
    });
  });
}

/** @param lead in steps, of the side given */
function whoLeads(lead: number, side: Side): Side | null {
  if (lead === 0) return null;
  return lead > 0 === (side === 'first') ? 'first' : 'second';
}
