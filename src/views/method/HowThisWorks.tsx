import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import { useModel } from '../app/knowledge.tsx';
import { metadata } from '../place/page-metadata.ts';
import { OnThisPage } from '../ui/OnThisPage.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { Agreement } from './Agreement.tsx';
import { Delivery } from './Delivery.tsx';
import { Guides } from './Guides.tsx';
import css from './HowThisWorks.module.css';
import { NotCompared } from './NotCompared.tsx';
import { Ranking } from './Ranking.tsx';
import { Ratings } from './Ratings.tsx';
import { Sources } from './Sources.tsx';
import { Sureness } from './Sureness.tsx';
import { Weights } from './Weights.tsx';
import { YourAnswers } from './YourAnswers.tsx';

export function HowThisWorks() {
  const criteria = comparedCriteria(useModel());
  return (
    <Page {...metadata.method()}>
      <OnThisPage
        before={
          <div className={css.head}>
            <Heading>How this works</Heading>
            <p className="lead">
              Your answers say how much each of {criteria.length} criteria matters. The sources say how well each
              framework does on it. The score is the sum of the two multiplied, and everything that goes into it can be
              opened and questioned.
            </p>
          </div>
        }
      >
        <Weights />
        <Ratings />
        <Ranking />
        <Sureness />
        <Agreement />
        <Sources />
        <NotCompared />
        <YourAnswers />
        <Delivery />
        <Guides />
      </OnThisPage>
    </Page>
  );
}
