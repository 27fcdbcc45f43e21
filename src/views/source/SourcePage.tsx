import { useMemo } from 'react';
import type { Evidence } from '../../knowledge/evidence.ts';
import type { SourceId } from '../../knowledge/model.ts';
import { useEvidenceFetch, useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { DisputeList } from '../evidence/DisputeList.tsx';
import { Prose } from '../evidence/Prose.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { sources } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { Link } from '../ui/Link.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';
import { Bibliography } from './Bibliography.tsx';
import { SectionList } from './SectionList.tsx';
import { SoleSource } from './SoleSource.tsx';
import css from './SourcePage.module.css';
import { StatementSection } from './StatementSection.tsx';
import { sourceSectionsOf } from './source-sections.ts';

/** Everything one source says, and what rests on it. */
export function SourcePage({ id }: { id: SourceId }) {
  const model = useModel();
  const { leftOut } = useProfile();
  const fetch = useEvidenceFetch();
  const evidence = fetch.kind === 'here' ? fetch.value : null;
  const source = model.sources.find((each) => each.id === id);
  if (!source) return <NotFound />;
  const words = evidence?.sources[id];
  return (
    <Page {...metadata.source(source, words?.title ?? source.short)} hashNames={evidence ? 'a part' : 'a part to come'}>
      <div className={css.head}>
        <p className={css.kicker}>
          <Link to={sources()}>Sources</Link>
        </p>
        <Heading className={css.heading}>{source.short}</Heading>
        {words && words.title !== source.short && <p className={css.fullTitle}>“{words.title}”</p>}
        {words && words.introduction.length > 0 && <Prose text={words.introduction} />}
      </div>
      {leftOut.includes(id) && (
        <Notice>
          <p>Left out of your result: what stands here does not count in your ranking.</p>
        </Notice>
      )}
      <WithEvidence>{evidence && <Contents id={id} evidence={evidence} />}</WithEvidence>
    </Page>
  );
}

function Contents({ id, evidence }: { id: SourceId; evidence: Evidence }) {
  const model = useModel();
  const sections = useMemo(() => sourceSectionsOf(model, evidence, id), [model, evidence, id]);
  const conflicts = model.conflicts.filter(({ findings }) =>
    findings.some((number) => model.findings[number]?.source === id),
  );
  const total = model.findings.filter(({ source }) => source === id).length;
  return (
    <>
      <div className={css.overview}>
        <Bibliography id={id} evidence={evidence} />
        <SectionList sections={sections} />
      </div>
      <div className={css.statements}>
        <p className={css.total}>
          <b>{count(total, 'finding')}.</b>{' '}
          <span className="soft">All that it says of the frameworks, in our own words, under its own headings.</span>
        </p>
        {sections.map((section) => (
          <StatementSection key={section.slug} section={section} evidence={evidence} />
        ))}
      </div>
      <Section
        id="in-disputes"
        title="Where others disagree"
        aside={conflicts.length > 0 ? `${count(conflicts.length, 'dispute')} in which it takes part.` : undefined}
      >
        {conflicts.length === 0 ? (
          <p>It takes part in no recorded dispute.</p>
        ) : (
          <WithEvidence>
            <DisputeList conflicts={conflicts} />
          </WithEvidence>
        )}
      </Section>
      <SoleSource id={id} />
    </>
  );
}
