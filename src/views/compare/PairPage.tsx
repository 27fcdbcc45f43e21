import { useMemo } from 'react';
import { assess } from '../../advisor/evidence/assess.ts';
import type { Pair } from '../../advisor/pair/pair.ts';
import { ratingsApart } from '../../advisor/pair/ratings-apart.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { sources } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { list, paragraph } from '../words/sentences.ts';
import { leftOutWords } from '../words/source-words.ts';
import { Apart } from './Apart.tsx';
import { ComparisonProvider, useComparison } from './comparison.tsx';
import { Decisions } from './Decisions.tsx';
import { EachWay } from './EachWay.tsx';
import { FavouringAnswers } from './FavouringAnswers.tsx';
import { PairDisputes } from './PairDisputes.tsx';
import { PairFacts } from './PairFacts.tsx';
import css from './PairPage.module.css';
import { countsInShort, groupsInShort, languages } from './pair-words.ts';
import { QuestionsForTheTwo, WaysOn } from './WaysOn.tsx';

/** Two frameworks head to head, without anybody's answers. */
export function PairPage({ pair }: { pair: Pair }) {
  const model = useModel();
  const apart = useMemo(() => ratingsApart(model, assess(model), pair), [model, pair]);
  return (
    <Page key={pair.join()} {...metadata.pair(model, pair, apart)}>
      <ComparisonProvider pair={pair}>
        <Opening />
        <Apart />
        <FavouringAnswers />
        <PairFacts />
        <PairDisputes />
        <Decisions />
        <WaysOn />
      </ComparisonProvider>
    </Page>
  );
}

function Opening() {
  const comparison = useComparison();
  const { model, pair } = comparison;
  const { leftOut } = useProfile();
  const silenced = leftOutWords(model, leftOut);
  return (
    <div className={css.opening}>
      <Heading className={css.heading}>
        <FrameworkName id={pair[0]} /> <span className={css.or}>or</span> <FrameworkName id={pair[1]} />
      </Heading>
      <p className="soft">{paragraph(languages(comparison), countsInShort(comparison), groupsInShort(comparison))}</p>
      {silenced.length > 0 && (
        <Notice>
          <p>
            Ratings and facts on this page leave out {list(silenced)}, as your result does.{' '}
            <Link to={sources()}>All sources</Link>
          </p>
        </Notice>
      )}
      <WithEvidence fallback={<div className={css.waiting} />}>
        <EachWay />
      </WithEvidence>
      <p className="actions no-print">
        <QuestionsForTheTwo />
        <Link to="#doors">Other ways on</Link>
      </p>
    </div>
  );
}
