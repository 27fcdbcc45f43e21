import { useEvidence, useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { compare, framework as frameworkAddress, guide, matrix } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import css from './FrameworksPage.module.css';

/** All frameworks at a glance, and the advice that names none of them. */
export function FrameworksPage() {
  const model = useModel();
  const assessment = useAssessment();
  const facts = model.facts.slice(0, 3);
  return (
    <Page {...metadata.frameworks(model)}>
      <div className={css.intro}>
        <Heading>The frameworks</Heading>
        <p className="lead">
          Where each is at home, and what to mind. <Link to={matrix()}>The matrix</Link> sets them side by side.
        </p>
      </div>
      <ul className={css.list}>
        {model.frameworks.map((framework) => (
          <li key={framework.id}>
            <h2>
              <FrameworkName id={framework.id} link />
            </h2>
            <div className={css.words}>
              <p className={css.home}>{framework.home}</p>
              <p className="soft">{framework.mind}</p>
            </div>
            <dl className={css.facts}>
              {facts.map((fact) => {
                const { values } = assessment.fact(framework.id, fact.id);
                const names = fact.values.filter(({ id }) => values.includes(id)).map(({ name }) => name);
                return (
                  <div key={fact.id}>
                    <dt>{fact.name}</dt>
                    <dd>{names.join(', ') || 'unknown'}</dd>
                  </div>
                );
              })}
            </dl>
            <p className={css.more}>
              <Link to={frameworkAddress(framework.id)}>All that is known of {framework.name}</Link>
            </p>
          </li>
        ))}
      </ul>
      <p className={css.compare}>
        <Link to={compare()}>Two of them against each other</Link>
      </p>
      <Section id="guides" title="Whichever you choose" aside="Advice that names no single framework.">
        <WithEvidence>
          <Guides />
        </WithEvidence>
      </Section>
    </Page>
  );
}

function Guides() {
  return (
    <ul className={css.guides}>
      {useEvidence().guides.map(({ id, title, summary }) => (
        <li key={id}>
          <Link to={guide(id)}>{title}</Link>
          <p className="soft">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
