import { pairOf } from '../../advisor/pair/pair.ts';
import type { Framework } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { pair as pairAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import css from './FrameworkPage.module.css';

/** The ways to the pages of this framework and one other. */
export function Against({ framework }: { framework: Framework }) {
  const model = useModel();
  const others = model.frameworks.flatMap(({ id, name }) => {
    const pair = pairOf(model, framework.id, id);
    return pair ? [{ id, name, pair }] : [];
  });
  if (others.length === 0) return null;
  return (
    <nav className={css.against} aria-label={`${framework.name} against`}>
      {framework.name} against{' '}
      {others.map(({ id, name, pair }) => (
        <Link key={id} to={pairAddress(pair)}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
