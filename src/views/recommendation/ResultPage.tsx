import type { ReactNode } from 'react';
import { about } from '../pages.ts';
import { useModel } from '../ui/knowledge.tsx';
import { Page } from '../ui/Page.tsx';
import { Believe } from './Believe.tsx';
import { Explained } from './Explained.tsx';
import { GiveUp } from './GiveUp.tsx';
import { Ranking } from './Ranking.tsx';
import { Share } from './Share.tsx';
import { useShown } from './shown.tsx';
import { TrialBar } from './TrialBar.tsx';
import { useTrial } from './trial.tsx';
import css from './Verdict.module.css';
import { Verdict } from './Verdict.tsx';
import { Weights } from './Weights.tsx';
import { headline } from './wording.ts';

export interface ResultPageProps {
  /** Above everything: whose result this is. */
  readonly banner?: ReactNode;
  /** Before the verdict: what the reader should know about the link it came in. */
  readonly notices?: ReactNode;
}

/** Sentence, picture, reasons, what to do: the result from top to bottom. */
export function ResultPage({ banner, notices }: ResultPageProps) {
  const shown = useShown();
  const { recommendation } = shown;
  const { changes } = useTrial();
  const model = useModel();
  const scored = recommendation.weights.length > 0;
  return (
    <Page
      title={headline(shown).replace(/\.$/, '')}
      description={about.recommendation(model).description}
      hashNames="no part"
    >
      {shown.trial ? <TrialBar /> : banner}
      <div className={css.top}>
        <Verdict />
        {!shown.trial && notices}
      </div>
      {recommendation.verdict.kind === 'nothing-fits' && <GiveUp waivers={recommendation.verdict.waivers} />}
      <Ranking />
      <Explained />
      {(scored || shown.own || Object.keys(recommendation.profile.importances).length > 0) && <Weights />}
      {scored && <Believe />}
      {/* A link carries answers, importances, sources and frameworks, but no other evidence. */}
      {!changes.some(({ kind }) => kind === 'rating') && <Share />}
    </Page>
  );
}
