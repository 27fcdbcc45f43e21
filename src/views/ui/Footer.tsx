import { method } from './addresses.ts';
import { classNames } from './class-names.ts';
import css from './Footer.module.css';
import { useModel } from './knowledge.tsx';
import { Link } from './Link.tsx';
import { longDate } from './sentences.ts';

export function Footer() {
  const { asOf, contentHash } = useModel();
  return (
    <footer className={css.footer}>
      <div className={classNames('frame', css.row)}>
        <p>Your answers never leave this browser.</p>
        <p>
          Data of {longDate(asOf)}, version {contentHash.slice(0, 6)}
        </p>
        <Link to={method()}>How this works</Link>
      </div>
    </footer>
  );
}
