import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Reason, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { Model } from '../../../knowledge/knowledge-base.ts';
import { ratingWord } from '../../words/rating-word.ts';
import type { Result } from '../result.tsx';
import { opponentOf, type ResultFacts, surenessOf } from '../result-facts.ts';
import { splitDuel } from '../split-duel.ts';
import { strongest } from './strongest.ts';

/** Reasons for the first that are named. */
const SUITS = 2;

/**
 * What speaks most for the first, of all that it is rated high on. Beside a rival too close to call, what it has and the
 * rival has not. A fact such as the language hides no other reason, however much it counts.
 */
export function suitsOf(
  model: Model,
  result: ResultFacts & Pick<Result, 'assessment'>,
  standing: Standing,
): readonly Reason[] {
  const { assessment } = result;
  const high = standing.carries.filter(({ criterion }) =>
    ['high', 'very high'].includes(ratingWord(assessment.cell(standing.framework, criterion).value)),
  );
  const ahead = aheadOfRival(result, standing);
  const apart = ahead.flatMap((criterion) => high.filter((reason) => reason.criterion === criterion));
  const suits = apart.length > 0 ? apart : high;
  const [first, ...others] = suits;
  const isFact = model.criteria.some(({ id, from }) => id === first?.criterion && from !== undefined);
  return first && isFact ? [first, ...strongest(others, SUITS - 1)] : strongest(suits, SUITS);
}

/** The criteria that put the first ahead of the rival that its headline names too, most points first. */
function aheadOfRival(result: ResultFacts, { framework }: Standing): readonly string[] {
  if (surenessOf(result) !== 'too-close') return [];
  const duellers = duellersOf(result.recommendation);
  const [a, b] = [framework, opponentOf(result)].map((id) => duellers.find((own) => own.framework === id));
  return a && b ? splitDuel(duelOf(a, b)).forFirst.map(({ criterion }) => criterion) : [];
}
