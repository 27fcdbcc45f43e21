import type { Standing } from '../../../advisor/ranking/recommendation.ts';
import { useModel } from '../../app/knowledge.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './Ranking.module.css';
import { toneClass } from './tone.ts';
import { pointsIn, type WeighedGroup } from './weighed-groups.ts';

/** Narrower segments have their number in the table only. */
const NUMBERED = 0.034;

const share = (part: number) => `${(part * 100).toFixed(2)}%`;

/** Points by group on an axis from 0 to 100 and, below, the line from the lowest to the highest score. */
export function Plot({
  standing: { score, range, contributions },
  groups,
}: {
  standing: Standing;
  groups: readonly WeighedGroup[];
}) {
  const model = useModel();
  const spread = range.high - range.low;
  return (
    <div className={css.plot} aria-hidden="true">
      <div className={css.stack}>
        {groups.map(({ id, tone }) => {
          const points = pointsIn(model, id, contributions);
          return points <= 0 ? null : (
            <span key={id} className={classNames(css.segment, toneClass(tone))} style={{ width: share(points) }}>
              {points >= NUMBERED && <span>{Math.round(points * 100)}</span>}
            </span>
          );
        })}
      </div>
      <div className={css.whisker} style={{ left: share(range.low), width: share(spread) }}>
        <i style={{ left: spread > 0 ? share((score - range.low) / spread) : '50%' }} />
      </div>
    </div>
  );
}
