import type { FrameworkId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { framework as frameworkAddress } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { Monogram } from '../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../ui/hue.ts';
import { Link } from '../ui/Link.tsx';
import css from './Siblings.module.css';

/** The way from one framework to the next. */
export function Siblings({ current }: { current: FrameworkId }) {
  return (
    <nav className={css.siblings} aria-label="Frameworks">
      {useModel().frameworks.map(({ id, name, hue }) => (
        <Link
          key={id}
          to={frameworkAddress(id)}
          className={classNames(css.sibling, HUE_CLASS[hue])}
          aria-current={id === current ? 'page' : undefined}
        >
          <Monogram id={id} />
          {name}
        </Link>
      ))}
    </nav>
  );
}
