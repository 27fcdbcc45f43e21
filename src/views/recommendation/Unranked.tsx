import type { FrameworkId } from '../../knowledge/knowledge-base.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { useModel } from '../ui/knowledge.tsx';
import css from './Unranked.module.css';

/** Frameworks without an order, each with what it is at home in. */
export function Unranked({ frameworks }: { frameworks: readonly FrameworkId[] }) {
  const model = useModel();
  return (
    <ul className={css.unranked}>
      {frameworks.map((id) => (
        <li key={id}>
          <h3>
            <FrameworkName id={id} link />
          </h3>
          <p>{model.frameworks.find((framework) => framework.id === id)?.home}</p>
        </li>
      ))}
    </ul>
  );
}
