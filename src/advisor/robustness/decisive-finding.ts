import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import { RATING_VALUE, RATINGS, type Rating } from '../../knowledge/vocabulary.ts';
import { ranks } from '../../mcda/index.ts';
import { assess } from '../evidence/assess.ts';
import { findingInfluence } from '../evidence/finding-influence.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import type { DecisiveFinding } from './analysis.ts';

/**
 * The single finding whose rating, put elsewhere on the scale, takes the lead away in the fewest steps: a leader that
 * was alone in first place is so no longer, or one that was level with others is behind. Of several, the one on the
 * heaviest criterion, then the one of the lowest number.
 */
export function decisiveFinding(model: Model, recommendation: Recommendation): DecisiveFinding | undefined {
  const leader = recommendation.standings[0]?.framework;
  const { firstAfter, leadIsGone } = ranking(model, recommendation);
  const [decisive] = stakesOf(model, recommendation)
    .flatMap(({ finding, framework, criterion, from, importance, points, value, weight }) => {
      // Only a worse rating can cost the leader its lead, and only a better one can give it to a rival.
      const words = framework === leader ? worseThan(from) : betterThan(from);
      for (const [index, to] of words.entries()) {
        const first = firstAfter(framework, points * (RATING_VALUE[to] - RATING_VALUE[from]));
        if (!leadIsGone(first)) continue;
        // The last word of the scale does in any case: no other rating of one finding moves the whole cell as far.
        const own =
          (framework === leader ? [...RATINGS].reverse() : RATINGS).find((rating) =>
            leadIsGone(firstAfter(framework, weight * (RATING_VALUE[rating] - value))),
          ) ?? to;
        return [{ importance, finding, framework, criterion, from, to, steps: index + 1, own, first }];
      }
      return [];
    })
    .sort((a, b) => a.steps - b.steps || b.importance - a.importance || a.finding - b.finding);
  if (!decisive) return undefined;
  const { importance: _, ...rest } = decisive;
  return rest;
}

/** What hangs on one finding. */
interface Stake {
  readonly finding: number;
  readonly framework: FrameworkId;
  readonly criterion: CriterionId;
  readonly from: Rating;
  readonly importance: number;
  /** What its rating is worth to the framework's score, from one end of the scale to the other. */
  readonly points: number;
  /** What the cell counts as now, 0 to 1, and how much it weighs. */
  readonly value: number;
  readonly weight: number;
}

/** The findings behind the standings. Criteria that facts feed have no rating to put elsewhere. */
function stakesOf(model: Model, { profile, standings, weights }: Recommendation): Stake[] {
  const { cell } = assess(model, profile);
  return weights.flatMap(({ criterion, weight, importance }) =>
    standings.flatMap(({ framework }) => {
      const own = cell(framework, criterion);
      return own.findings.flatMap((number) => {
        const finding = model.findings[number];
        if (finding?.kind !== 'rated') return [];
        const points = weight * findingInfluence(model, own, number);
        return [
          { finding: number, framework, criterion, from: finding.rating, importance, points, value: own.value, weight },
        ];
      });
    }),
  );
}

function ranking(model: Model, { standings }: Recommendation) {
  const inContentOrder = model.frameworks.flatMap(({ id }) => standings.filter(({ framework }) => framework === id));
  const [leader, second] = standings;
  const alone = second?.rank !== 1;
  return {
    /** Who is first, in content order, once a framework's score has changed by so much. */
    firstAfter(framework: FrameworkId, gain: number): FrameworkId[] {
      const scores = inContentOrder.map((own) => own.score + (own.framework === framework ? gain : 0));
      const after = ranks(scores);
      return inContentOrder.filter((_, place) => after[place] === 1).map((own) => own.framework);
    },
    leadIsGone: (first: readonly FrameworkId[]) =>
      !first.some((framework) => framework === leader?.framework) || (alone && first.length > 1),
  };
}

/** Nearest first. */
const worseThan = (rating: Rating) => RATINGS.slice(0, RATINGS.indexOf(rating)).reverse();
const betterThan = (rating: Rating) => RATINGS.slice(RATINGS.indexOf(rating) + 1);
