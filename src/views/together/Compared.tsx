import type { ReactNode } from 'react';
import { DRAWS } from '../../advisor/robustness/spread.ts';
import type { Party } from '../../share/together.ts';
import { useModel } from '../app/knowledge.tsx';
import { metadata } from '../place/page-metadata.ts';
import css from '../result/Verdict.module.css';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { lengthInWords } from '../words/link-length.ts';
import { figures, inWords, sentence } from '../words/sentences.ts';
import { Agreed } from './Agreed.tsx';
import own from './Compared.module.css';
import { Differences } from './Differences.tsx';
import { EachRanking } from './EachRanking.tsx';
import { AddLinks } from './links/AddLinks.tsx';
import { LinkList } from './links/LinkList.tsx';
import { VoiceName } from './links/VoiceName.tsx';
import type { Heard, Voice } from './links/voices.ts';
import { Matters } from './Matters.tsx';
import { MergedRanking } from './MergedRanking.tsx';
import { RatedCells } from './RatedCells.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useTogether } from './together-facts.ts';
import { answeredInWords, headline, lead } from './together-words.ts';

interface ComparedProps {
  /** All links, those that cannot be read included. */
  readonly voices: readonly Voice[];
  /** Two or more. */
  readonly heard: readonly Heard[];
  readonly notices: ReactNode;
  readonly onChange: (parties: readonly Party[]) => void;
}

/** Several results side by side, and what they are together. */
export function Compared({ voices, heard, notices, onChange }: ComparedProps) {
  const model = useModel();
  const together = useTogether(heard);
  const { recommendation, testing } = together;
  return (
    <Page {...metadata.together()} hashNames="no part">
      <div className={css.top}>
        <p className={css.kicker}>
          {sentence(inWords(heard.length))} links together <span className="soft">· each has an equal say</span>
        </p>
        <Heading className={css.headline}>{headline(together)}</Heading>
        <p className="lead">{lead(together)}</p>
        <p role="status" className="sr-only">
          {testing && `Testing ${figures(DRAWS)} readings of these answers`}
        </p>
        <ul className={own.voices}>
          {heard.map((voice) => (
            <li key={voice.place}>
              <VoiceName {...voice} />
              <span className="note">
                {answeredInWords(Object.keys(voice.profile.answers).length, model.questions.length)}
              </span>
            </li>
          ))}
        </ul>
        <div className="actions no-print">
          <CopyButton text={() => window.location.href}>Copy the link to this page</CopyButton>
          <span className="note">{lengthInWords(window.location.href.length)}</span>
        </div>
        {notices}
      </div>
      <Matters together={together} />
      <MergedRanking together={together} />
      <RatedCells together={together} />
      <EachRanking together={together} />
      <Agreed together={together} />
      <Differences together={together} />
      {recommendation.verdict.kind !== 'no-preference' && <TakeOver together={together} />}
      <Section
        id="links"
        title="The links"
        aside="Names travel in the link to this page, and so do the answers; no server keeps them."
        className="no-print"
      >
        <div className={own.links}>
          <LinkList voices={voices} onChange={onChange} />
          <AddLinks voices={voices} onChange={onChange} />
        </div>
      </Section>
    </Page>
  );
}
