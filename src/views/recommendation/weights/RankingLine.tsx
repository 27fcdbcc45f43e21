import type { Recommendation, Standing } from '../../../advisor/ranking/recommendation.ts';
import { useRecommendation } from '../../app/recommendation.ts';
import { useResult } from '../../result/result.tsx';
import { Monogram } from '../../ui/FrameworkName.tsx';
import { isRanked, leadersOf } from '../../words/leaders.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { list } from '../../words/sentences.ts';
import css from './MyWeights.module.css';

/**
 * The ranking in one line, with what setting importances by hand has moved. Stays in sight while they are set, and moves
 * at once: the rest of the result follows.
 *
 * @param before without what is set by hand
 */
export function RankingLine({ before }: { before: Recommendation }) {
  const { names } = useResult();
  const { standings, verdict, weights } = useRecommendation();
  const first = leadersOf(verdict).map(names.framework);
  return (
    <div className={css.moved}>
      <ol aria-label="The ranking as the weights are now">
        {standings.map((standing) => (
          <li key={standing.framework}>
            {weights.length > 0 && <span className={css.rank}>{standing.rank}</span>}
            <Monogram id={standing.framework} />
            <span className="sr-only">{names.framework(standing.framework)}</span>
            <span className={css.name} aria-hidden="true">
              {names.framework(standing.framework)}
            </span>
            {weights.length > 0 && <b>{points(standing.score)}</b>}
            {weights.length > 0 && <Move standing={standing} before={before} />}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {isRanked(verdict) && `First: ${list(first)}, with ${points(standings[0]?.score ?? 0)} points.`}
      </p>
    </div>
  );
}

function Move({ standing, before }: { standing: Standing; before: Recommendation }) {
  const was = before.standings.find(({ framework }) => framework === standing.framework);
  if (!was || before.weights.length === 0) return null;
  const moved = pointsBetween(standing.score, was.score);
  if (moved === points(0) && was.rank === standing.rank) return null;
  return (
    <span className="soft">
      {standing.score >= was.score && moved !== points(0) && '+'}
      {moved}
      {was.rank !== standing.rank && `, was ${was.rank}`}
    </span>
  );
}
