import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Reason, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { Model } from '../../../knowledge/model.ts';
import { ratingWord } from '../../words/rating-word.ts';
import type { Result } from '../result.tsx';
import { opponentOf, type ResultFacts, surenessOf } from '../result-facts.ts';
import { type Advantage, splitDuel } from '../split-duel.ts';
import { strongestBesideFact } from './strongest.ts';

/** Reasons for the first that are named. */
const SUITS = 2;

/**
 * What speaks most for the first, of all that it is rated high on and its rival is not better at. Beside a rival too close
 * to call, what the rival is not as good at.
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
  const { better, worse } = besideRival(result, standing);
  const level = high.filter(({ criterion }) => !worse.has(criterion));
  const ahead = level.filter(({ criterion }) => better.has(criterion));
  const suits = surenessOf(result) === 'too-close' && ahead.length > 0 ? ahead : level.length > 0 ? level : high;
  return strongestBesideFact(model, suits, SUITS);
}

/** What the first is better and worse at than the rival that the verdict names. */
function besideRival(result: ResultFacts, { framework }: Standing) {
  const duellers = duellersOf(result.recommendation);
  const [a, b] = [framework, opponentOf(result)].map((id) => duellers.find((own) => own.framework === id));
  const { forFirst, forSecond } = a && b ? splitDuel(duelOf(a, b)) : { forFirst: [], forSecond: [] };
  const criteria = (advantages: readonly Advantage[]) => new Set(advantages.map(({ criterion }) => criterion));
  return { better: criteria(forFirst), worse: criteria(forSecond) };
}
