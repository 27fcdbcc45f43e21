import type { ReactNode } from 'react';
import { useModel } from '../app/knowledge.tsx';
import { metadata } from '../place/page-metadata.ts';
import { useResult } from '../result/result.tsx';
import { TrialBar } from '../result/trial/TrialBar.tsx';
import css from '../result/Verdict.module.css';
import { headline } from '../result/verdict/wording.ts';
import { OnThisPage } from '../ui/OnThisPage.tsx';
import { Page } from '../ui/Page.tsx';
import { Waivers } from './changes/Waivers.tsx';
import { BelowRanking } from './LazyBelowRanking.tsx';
import { Ranking } from './ranking/Ranking.tsx';
import { Verdict } from './Verdict.tsx';

export interface ResultPageProps {
  /** Above everything: whose result this is. */
  readonly banner?: ReactNode;
  /** Before the verdict: what the reader should know about the link it came in. */
  readonly notices?: ReactNode;
  /** After the verdict: what has changed since the link was made. */
  readonly since?: ReactNode;
}

/** Sentence, picture, reasons, what to do: the result from top to bottom. */
export function ResultPage({ banner, notices, since }: ResultPageProps) {
  const result = useResult();
  const { recommendation } = result;
  const model = useModel();
  return (
    <Page
      title={headline(result).replace(/\.$/, '')}
      description={metadata.recommendation(model).description}
      hashNames="no part"
    >
      {result.trial ? <TrialBar /> : banner}
      <OnThisPage
        hashNames="no part"
        before={
          <div className={css.top}>
            <Verdict />
            {!result.trial && notices}
          </div>
        }
      >
        {!result.trial && since}
        {recommendation.verdict.kind === 'nothing-fits' && <Waivers waivers={recommendation.verdict.waivers} />}
        <Ranking />
        <BelowRanking />
      </OnThisPage>
    </Page>
  );
}
