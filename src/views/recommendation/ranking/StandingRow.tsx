import type { Standing } from '../../../advisor/ranking/recommendation.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { points } from '../../words/points.ts';
import { FirstRankShare } from './FirstRankShare.tsx';
import { Plot } from './Plot.tsx';
import css from './Ranking.module.css';
import type { WeighedGroup } from './weighed-groups.ts';

export interface StandingRowProps {
  readonly standing: Standing;
  readonly groups: readonly WeighedGroup[];
  /** With the share of draws in which it comes first. */
  readonly tested: boolean;
}

/** One framework of the ranking: rank, name, score and the picture of what the score is made of. */
export function StandingRow({ standing, groups, tested }: StandingRowProps) {
  const { framework, rank, score, range } = standing;
  return (
    <li className={css.standing}>
      <span className={css.rank} aria-hidden="true">
        {rank}
      </span>
      <h3>
        <span className="sr-only">Rank {rank}:</span> <FrameworkName id={framework} link />
      </h3>
      <p className={css.score}>
        <span className={css.label}>Score </span>
        <b>{points(score)}</b>{' '}
        <span className={css.span}>
          <span className="sr-only">
            between {points(range.low)} and {points(range.high)}
          </span>
          <span aria-hidden="true">
            {points(range.low)}–{points(range.high)}
          </span>
        </span>
      </p>
      <Plot standing={standing} groups={groups} />
      {tested && <FirstRankShare framework={framework} />}
    </li>
  );
}
