import css from './BackLink.module.css';
import { Link } from './Link.tsx';

export function BackLink({ to }: { to: string }) {
  return (
    <p className={css.back}>
      <Link to={to}>Back</Link>
    </p>
  );
}
