import { classNames } from '../../ui/class-names.ts';
import css from './Ranking.module.css';
import { toneClass } from './tone.ts';
import type { WeighedGroup } from './weighed-groups.ts';

/** What the tones and the line of the picture stand for. */
export function GroupKey({ groups }: { groups: readonly WeighedGroup[] }) {
  return (
    <ul className={css.key} aria-hidden="true">
      {groups.map(({ id, name, tone }) => (
        <li key={id}>
          <span className={classNames(css.swatch, toneClass(tone))} />
          {name}
        </li>
      ))}
      <li>
        <span className={css.keyWhisker} />
        score and its range
      </li>
    </ul>
  );
}
