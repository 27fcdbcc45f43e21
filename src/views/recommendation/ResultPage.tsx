import type { ReactNode } from 'react';
import { useModel } from '../app/knowledge.tsx';
import { lazyComponent } from '../app/lazy-component.tsx';
import type { Failure } from '../app/lazy-fetch.ts';
import { about } from '../place/about.ts';
import { useResult } from '../result/result.tsx';
import { TrialBar } from '../result/trial/TrialBar.tsx';
import css from '../result/Verdict.module.css';
import { headline } from '../result/verdict/wording.ts';
import { NotFetched } from '../ui/NotFetched.tsx';
import { OnThisPage } from '../ui/OnThisPage.tsx';
import { Page } from '../ui/Page.tsx';
import { Waivers } from './changes/Waivers.tsx';
import { PrintedLink } from './link/PrintedLink.tsx';
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

/** Most of the page: it comes while the verdict and the ranking are read. */
const BelowRanking = lazyComponent(
  () => import('./BelowRanking.tsx').then((m) => m.BelowRanking),
  (absent) =>
    absent.kind === 'waiting' ? (
      <p className="note">Loading the reasons …</p>
    ) : (
      <NotFetched failure={absent.failure} words={NOT_FETCHED} onRetry={absent.tryAgain} />
    ),
);

const NOT_FETCHED: Readonly<Record<Failure, string>> = {
  offline: 'You seem to be offline, and the rest of this page has not been fetched yet. The ranking above is whole.',
  missing:
    'The rest of this page could not be fetched. The ranking above is whole. If trying again does not help, reload the page.',
};

/** For those who wait for nothing when they open a result. */
export const fetchBelowRanking = BelowRanking.fetch;

/** Sentence, picture, reasons, what to do: the result from top to bottom. */
export function ResultPage({ banner, notices, since }: ResultPageProps) {
  const result = useResult();
  const { recommendation } = result;
  const model = useModel();
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
            <PrintedLink />
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
