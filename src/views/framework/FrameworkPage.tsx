import type { FrameworkId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { sources } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { Monogram } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OnThisPage } from '../ui/OnThisPage.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { list } from '../words/sentences.ts';
import { leftOutWords } from '../words/source-words.ts';
import { Against } from './Against.tsx';
import { FrameworkAdvice } from './FrameworkAdvice.tsx';
import { FrameworkDisputes } from './FrameworkDisputes.tsx';
import { FrameworkFacts } from './FrameworkFacts.tsx';
import css from './FrameworkPage.module.css';
import { OfficialLinks } from './OfficialLinks.tsx';
import { ScaleStrips } from './ScaleStrips.tsx';
import { Siblings } from './Siblings.tsx';

/** Everything known of one framework. */
export function FrameworkPage({ id }: { id: FrameworkId }) {
  const model = useModel();
  const { leftOut } = useProfile();
  const framework = model.frameworks.find((each) => each.id === id);
  if (!framework) return <NotFound />;
  const { name } = framework;
  const silenced = leftOutWords(model, leftOut);
  return (
    <Page {...metadata.framework(framework)}>
      <OnThisPage
        before={
          <>
            <Siblings current={id} />
            <div className={css.head}>
              <Heading className={css.heading}>
                <Monogram id={id} />
                {name}
              </Heading>
              <p className="lead">
                {framework.home} {framework.mind}
              </p>
              <WithEvidence fallback={null}>
                <OfficialLinks framework={framework} />
              </WithEvidence>
              <Against framework={framework} />
            </div>
          </>
        }
      >
        <FrameworkFacts framework={framework} />
        {silenced.length > 0 && (
          <Notice className={css.notice}>
            <p>
              Ratings and facts on this page leave out {list(silenced)}, as your result does.{' '}
              <Link to={sources()}>All sources</Link>
            </p>
          </Notice>
        )}
        <Section id="when" title="When it wins, and what to watch">
          <WithEvidence>
            <FrameworkAdvice id={id} parts={['wins', 'watch']} />
          </WithEvidence>
        </Section>
        <Section id="choose" title="If you choose it">
          <WithEvidence>
            <FrameworkAdvice id={id} parts={['choose']} />
          </WithEvidence>
        </Section>
        <Section
          id="ratings"
          title="Rated against the others"
          aside={`${name}’s place on each scale; the small letters are the others. Open a row for the findings behind it.`}
        >
          <ScaleStrips framework={framework} />
        </Section>
        <FrameworkDisputes framework={framework} />
      </OnThisPage>
    </Page>
  );
}
