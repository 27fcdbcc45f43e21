import type { Effect, Weight } from '../../../src/advisor/ranking/recommendation.ts';
import { sum } from './amounts.ts';
import { weightOf } from './format.ts';
import { option, question } from './names.ts';

/** What the opened row says of a criterion's weight. */
export function origin({ weight, importance, byHand, effects }: Weight) {
  const replaced = sum(effects.map(({ add }) => add));
  const setByHand = replaced > 0 ? `set by hand in place of the ${replaced} that the answers add up to` : 'set by hand';
  return {
    weight: `Weight ${weightOf(weight)}, importance ${importance}${byHand ? `, ${setByHand}.` : ', from:'}`,
    from: byHand ? [] : effects.map(effectInWords),
    setByHand,
  };
}

const effectInWords = ({ question: asked, option: chosen, add }: Effect) =>
  `${question(asked)} ${option(asked, chosen)} (+${add})`;
