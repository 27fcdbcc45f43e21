import type { FrameworkId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import css from './Ranking.module.css';

/** Frameworks without an order, each with what it is at home in. */
export function Unranked({ frameworks }: { frameworks: readonly FrameworkId[] }) {
  const model = useModel();
  return (
    <ul className={css.ranking}>
      {frameworks.map((id) => (
        <li key={id} className={`${css.standing} ${css.unscored}`}>
          <h3>
            <FrameworkName id={id} link />
          </h3>
          <p className={css.reason}>{model.frameworks.find((framework) => framework.id === id)?.home}</p>
        </li>
      ))}
    </ul>
  );
}
