import type { ReactNode } from 'react';
import { useModel } from '../app/knowledge.tsx';
import { about } from '../place/pages.ts';
import { useResult } from '../result/result.tsx';
import { TrialBar } from '../result/trial/TrialBar.tsx';
import { useTrial } from '../result/trial/trial.tsx';
import css from '../result/Verdict.module.css';
import { headline } from '../result/verdict/wording.ts';
import { OnThisPage } from '../ui/OnThisPage.tsx';
import { Page } from '../ui/Page.tsx';
import { Waivers } from './changes/Waivers.tsx';
import { PrintedLink } from './link/PrintedLink.tsx';
import { Share } from './link/Share.tsx';
import { ResultDetails } from './ResultDetails.tsx';
import { Ranking } from './ranking/Ranking.tsx';
import { Record } from './record/Record.tsx';
import { Verdict } from './Verdict.tsx';
import { SourceSensitivity } from './weights/SourceSensitivity.tsx';
import { Weights } from './weights/Weights.tsx';

export interface ResultPageProps {
  /** Above everything: whose result this is. */
  readonly banner?: ReactNode;
  /** Before the verdict: what the reader should know about the link it came in. */
  readonly notices?: ReactNode;
}

/** Sentence, picture, reasons, what to do: the result from top to bottom. */
export function ResultPage({ banner, notices }: ResultPageProps) {
  const result = useResult();
  const { recommendation } = result;
  const { changes } = useTrial();
  const model = useModel();
  const scored = recommendation.weights.length > 0;
  // A link carries answers, importances, sources and frameworks, but no other evidence.
  const inLink = !changes.some(({ kind }) => kind === 'rating');
  return (
    <Page
      title={headline(result).replace(/\.$/, '')}
      description={about.recommendation(model).description}
      hashNames="no part"
    >
      {result.trial ? <TrialBar /> : banner}
      <OnThisPage
        hashNames="no part"
        before={
          <div className={css.top}>
            <Verdict />
            {!result.trial && notices}
            {inLink && <PrintedLink />}
          </div>
        }
      >
        {recommendation.verdict.kind === 'nothing-fits' && <Waivers waivers={recommendation.verdict.waivers} />}
        <Ranking />
        <ResultDetails />
        {(scored || result.own || Object.keys(recommendation.profile.importances).length > 0) && <Weights />}
        {scored && <SourceSensitivity />}
        {inLink && (
          <>
            <Share />
            <Record />
          </>
        )}
      </OnThisPage>
    </Page>
  );
}
