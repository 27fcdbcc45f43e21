import type { Standing } from '../../advisor/recommendation.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { points } from '../ui/points.ts';
import type { WeighedGroup } from './by-group.ts';
import { Plot } from './Plot.tsx';
import css from './Ranking.module.css';

/** One framework of the ranking: rank, name, score and the picture of what the score is made of. */
export function StandingRow({ standing, groups }: { standing: Standing; groups: readonly WeighedGroup[] }) {
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
    </li>
  );
}
