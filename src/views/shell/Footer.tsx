import { useModel } from '../app/knowledge.tsx';
import { licences, method } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/Link.tsx';
import { longDate } from '../words/long-date.ts';
import css from './Footer.module.css';

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
        <Link to={licences()}>Licences</Link>
      </div>
    </footer>
  );
}
