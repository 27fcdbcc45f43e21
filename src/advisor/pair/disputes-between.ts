import type { Conflict, CriterionId, Model } from '../../knowledge/model.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import type { Assessment } from '../evidence/assess.ts';
import { nearestStep } from '../evidence/nearest-step.ts';
import { type Pair, SIDES, type Side } from './pair.ts';

/** The recorded disputes about either of two frameworks, each in one list. */
export interface DisputesBetween {
  /** Those that name both, and those whose sides would put another of the two ahead; the latter first. */
  readonly bearing: readonly DisputeBetween[];
  /** About one of the two: at most, who is right decides whether they are level. */
  readonly others: readonly DisputeBetween[];
}

export interface DisputeBetween {
  readonly conflict: Conflict;
  /** Where it depends on who is right which of the two is ahead, or whether they are level; often nowhere. */
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
  const all = model.conflicts
    .filter(({ frameworks }) => frameworks.some((own) => pair.includes(own)))
    .map((conflict) => ({ conflict, decides: decidedBy(model, assessment, pair, conflict) }));
  const turning = all.filter(({ decides }) => decides.some(turnsRound));
  const aboutBoth = all.filter(
    (own) => !turning.includes(own) && pair.every((framework) => own.conflict.frameworks.includes(framework)),
  );
  const bearing = [...turning, ...aboutBoth];
  return { bearing, others: all.filter((own) => !bearing.includes(own)) };
}

/** Whether another is ahead by what one side says than by what the other does. */
export const turnsRound = ({ ifLow, ifHigh }: Decided) => ifLow !== null && ifHigh !== null;

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
      const [ifLow, ifHigh] = [low, high].map((value) => whoLeads(nearestStep(value) - nearestStep(rival.value), of));
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
