import { Link } from './Link.tsx';
import css from './BackLink.module.css';

export function BackLink({ to }: { to: string }) {
  return (
    <p className={css.back}>
      <Link to={to}>Back</Link>
    </p>
  );
}
