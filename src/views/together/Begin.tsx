import type { ReactNode } from 'react';
import { recommend } from '../../advisor/ranking/recommend.ts';
import { EMPTY_PROFILE } from '../../knowledge/profile.ts';
import { encodeTogether, type Party } from '../../share/together.ts';
import { useModel } from '../app/knowledge.tsx';
import { together } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { linkTextOf } from '../result/share-link.ts';
import css from '../result/Verdict.module.css';
import { Link } from '../ui/Link.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { sentence } from '../words/sentences.ts';
import { AddLinks } from './links/AddLinks.tsx';
import { LinkList } from './links/LinkList.tsx';
import type { Voice } from './links/voices.ts';

interface BeginProps {
  /** Fewer than two of them can be read. */
  readonly voices: readonly Voice[];
  readonly notices: ReactNode;
  readonly onChange: (parties: readonly Party[]) => void;
}

/** How to begin: what the page is for, and where the links go. */
export function Begin({ voices, notices, onChange }: BeginProps) {
  const model = useModel();
  const some = voices.length > 0;
  const examples = model.examples.slice(0, 2).map(({ id, answers }) => ({
    name: sentence(id.replaceAll('-', ' ')),
    link: linkTextOf(model, recommend(model, { ...EMPTY_PROFILE, answers })),
  }));
  return (
    <Page {...metadata.together()} hashNames="no part" ofAnswers>
      <div className={css.top}>
        <p className={css.kicker}>Links together</p>
        <Heading className={css.headline}>
          {some ? 'One more link, and they can be compared.' : 'Put two or more results side by side.'}
        </Heading>
        <p className="lead">
          Everybody on the team answers the questions and copies the link of their result. Here you see where you agree,
          which disagreement changes the recommendation, and the ranking of all answers together.
        </p>
        {notices}
        <AddLinks first voices={voices} onChange={onChange} />
        {examples.length === 2 && !some && (
          <p>
            <Link to={together(encodeTogether(examples))}>See it with two examples</Link>
          </p>
        )}
      </div>
      {some && (
        <Section id="links" title="The links">
          <LinkList voices={voices} onChange={onChange} />
        </Section>
      )}
    </Page>
  );
}
