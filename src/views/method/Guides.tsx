import { useEvidence } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { guide as guideAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import css from './HowThisWorks.module.css';

export function Guides() {
  return (
    <Section id="guides" title="Guides" aside="Advice that holds whichever framework you choose.">
      <WithEvidence>
        <List />
      </WithEvidence>
    </Section>
  );
}

function List() {
  const { guides } = useEvidence();
  if (guides.length === 0) return <p className="soft">There are none yet.</p>;
  return (
    <dl className={css.guides}>
      {guides.map(({ id, title, summary }) => (
        <div key={id}>
          <dt>
            <Link to={guideAddress(id)}>{title}</Link>
          </dt>
          <dd className="soft">{summary}</dd>
        </div>
      ))}
    </dl>
  );
}
