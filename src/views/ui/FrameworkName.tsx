import type { FrameworkId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { framework as frameworkAddress } from '../place/addresses.ts';
import { classNames } from './class-names.ts';
import css from './FrameworkName.module.css';
import { HUE_CLASS } from './hue.ts';
import { Link } from './Link.tsx';

/** The two letters on the identity colour; hidden from screen readers, because the name stands beside it. */
export function Monogram({ id }: { id: FrameworkId }) {
  const framework = useFramework(id);
  return (
    <span className={classNames(css.monogram, framework && HUE_CLASS[framework.hue])} aria-hidden="true">
      {framework?.monogram ?? '?'}
    </span>
  );
}

export interface FrameworkNameProps {
  readonly id: FrameworkId;
  /** Lead to the framework's page. */
  readonly link?: boolean;
}

export function FrameworkName({ id, link = false }: FrameworkNameProps) {
  const name = useFramework(id)?.name ?? id;
  const content = (
    <>
      <Monogram id={id} />
      {name}
    </>
  );
  return link ? (
    <Link className={css.name} to={frameworkAddress(id)} translate="no">
      {content}
    </Link>
  ) : (
    <span className={css.name} translate="no">
      {content}
    </span>
  );
}

function useFramework(id: FrameworkId) {
  return useModel().frameworks.find((framework) => framework.id === id);
}
