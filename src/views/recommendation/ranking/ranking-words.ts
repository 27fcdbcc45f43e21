import type { Apart, Recommendation } from '../../../advisor/ranking/recommendation.ts';
import type { Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { list, paragraph } from '../../words/sentences.ts';

/** What the picture of the ranking says, for those who hear it. */
export function rankingInWords({ standings, ruledOut, notConsidered, weights }: Recommendation, names: Names): string {
  const scored = weights.length > 0;
  const ranked = standings.map(({ framework, rank, score }) =>
    scored ? `${rank}, ${names.framework(framework)} with ${points(score)} points` : names.framework(framework),
  );
  const order = scored ? `The ranking, out of 100 points: ${ranked.join('; ')}.` : `In no order: ${list(ranked)}.`;
  const named = (apart: readonly Apart[]) => list(apart.map(({ framework }) => names.framework(framework)));
  return paragraph(
    ranked.length > 0 ? order : '',
    ruledOut.length > 0 ? `Ruled out: ${named(ruledOut)}.` : '',
    notConsidered.length > 0 ? `Not considered: ${named(notConsidered)}.` : '',
  );
}
