import type { Framework } from '../../knowledge/knowledge-base.ts';
import { cell } from '../ui/addresses.ts';
import { useModel } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { useAssessment } from '../ui/store.tsx';
import css from './FrameworkFacts.module.css';

/** The facts in one line, each leading to what the sources say of it. */
export function FrameworkFacts({ framework }: { framework: Framework }) {
  const { facts } = useModel();
  const assessment = useAssessment();
  return (
    <dl className={css.facts}>
      {facts.map((fact) => {
        const { values } = assessment.fact(framework.id, fact.id);
        const names = fact.values.filter(({ id }) => values.includes(id)).map(({ name }) => name);
        return (
          <div key={fact.id}>
            <dt>{fact.name}</dt>
            <dd>{names.length === 0 ? 'unknown' : <Link to={cell(framework.id, fact.id)}>{names.join(', ')}</Link>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
