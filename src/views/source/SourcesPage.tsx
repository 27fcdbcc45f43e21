import { useModel } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { method } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { Link } from '../ui/Link.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import css from './SourcesPage.module.css';
import { SourceTable } from './SourceTable.tsx';

/** Every source, with what it covers. */
export function SourcesPage() {
  const model = useModel();
  return (
    <Page {...metadata.sources(model)}>
      <div className={css.intro}>
        <Heading>The sources</Heading>
        <p className="lead">
          Every rating rests on a statement in one of these. Each page shows all that the source says, section by
          section. <Link to={method()}>How statements become ratings</Link>
        </p>
      </div>
      <WithEvidence>
        <SourceTable />
      </WithEvidence>
    </Page>
  );
}
