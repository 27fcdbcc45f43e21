import type { Evidence } from '../../knowledge/evidence.ts';
import { useEvidenceFetch } from '../app/knowledge.tsx';
import { Prose } from '../evidence/Prose.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { guide as guideAddress } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { Link } from '../ui/Link.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import css from './GuidePage.module.css';

type Guide = Evidence['guides'][number];

/** Advice that names no single framework. */
export function GuidePage({ id }: { id: string }) {
  const fetch = useEvidenceFetch();
  if (fetch.kind !== 'here')
    return (
      <Page title="Guide" description="Advice that names no single framework." hashNames="a part to come">
        <WithEvidence>{null}</WithEvidence>
      </Page>
    );
  const evidence = fetch.value;
  const place = evidence.guides.findIndex((each) => each.id === id);
  const guide = evidence.guides[place];
  if (!guide) return <NotFound />;
  return (
    <Page {...metadata.guide(guide)}>
      <div className={css.head}>
        <Heading>{guide.title}</Heading>
        <p className="lead">{guide.summary}</p>
      </div>
      <Prose text={guide.body} startAt={2} className={css.body} />
      <Neighbours previous={evidence.guides[place - 1]} next={evidence.guides[place + 1]} />
    </Page>
  );
}

function Neighbours({ previous, next }: { previous: Guide | undefined; next: Guide | undefined }) {
  if (!previous && !next) return null;
  return (
    <nav className={css.neighbours} aria-label="Guides">
      {previous && (
        <p>
          <span className="note">Previous guide</span>
          <Link to={guideAddress(previous.id)}>{previous.title}</Link>
        </p>
      )}
      {next && (
        <p className={css.next}>
          <span className="note">Next guide</span>
          <Link to={guideAddress(next.id)}>{next.title}</Link>
        </p>
      )}
    </nav>
  );
}
