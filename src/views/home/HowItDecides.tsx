import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import { useModel } from '../app/knowledge.tsx';
import { method } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import css from './HowItDecides.module.css';

export function HowItDecides() {
  const criteria = comparedCriteria(useModel());
  return (
    <Section id="how" title="How it decides" aside={<Link to={method()}>The method in full</Link>}>
      <ol className={css.steps}>
        <li>
          <h3>Your answers set weights</h3>
          <p>
            Each answer adds importance to a few of {criteria.length} criteria, or rules out what cannot work. You can
            see every weight and the answers that it comes from.
          </p>
        </li>
        <li>
          <h3>Evidence sets ratings</h3>
          <p>
            A rating is what a source says, from very low to very high. All ratings of a cell stand side by side; where
            they lie far apart or a dispute over them is on record, the cell is marked as disputed.
          </p>
        </li>
        <li>
          <h3>Doubt is shown</h3>
          <p>
            Every score comes with its range: the lowest and the highest it could be, if you take each rating at its
            worst or at its best.
          </p>
        </li>
      </ol>
    </Section>
  );
}
