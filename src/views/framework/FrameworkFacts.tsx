import type { Framework } from '../../knowledge/model.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { cell } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { longDatesIn } from '../words/long-date.ts';
import { list } from '../words/sentences.ts';
import css from './FrameworkFacts.module.css';

/** The facts in one line, each leading to what the sources say of it. */
export function FrameworkFacts({ framework }: { framework: Framework }) {
  const { facts } = useModel();
  const assessment = useAssessment();
  return (
    <dl className={css.facts}>
      {facts.map((fact) => {
        const { values, findings } = assessment.fact(framework.id, fact.id);
        const names = fact.values.filter(({ id }) => values.includes(id)).map(({ name }) => name);
        return (
          <div key={fact.id}>
            <dt>{fact.name}</dt>
            <dd>{names.length === 0 ? 'unknown' : <Link to={cell(framework.id, fact.id)}>{names.join(', ')}</Link>}</dd>
            <WithEvidence fallback={null}>
              <AsOf findings={findings} />
            </WithEvidence>
          </div>
        );
      })}
    </dl>
  );
}

/** The date or version of the pages behind a fact, where each of them names one. */
function AsOf({ findings }: { findings: readonly number[] }) {
  const evidence = useEvidence();
  const dates = [...new Set(findings.map((number) => evidence.findings[number]?.asOf))];
  const known = dates.filter((date) => date !== undefined);
  if (known.length === 0 || known.length < dates.length) return null;
  return <dd className={css.asOf}>as of {list(known.map(longDatesIn))}</dd>;
}
