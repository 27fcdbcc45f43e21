import { DRAWS } from '../../../advisor/robustness/spread.ts';
import { useModel } from '../../app/knowledge.tsx';
import { method } from '../../place/addresses.ts';
import { FrameworksConsidered } from '../../profile/FrameworksConsidered.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/Link.tsx';
import { PointsAxis } from '../../ui/PointsAxis.tsx';
import { Section } from '../../ui/Section.tsx';
import { isRanked } from '../../words/leaders.ts';
import { figures } from '../../words/sentences.ts';
import { IMPORTANCES_VARIED, RATINGS_VARIED } from '../../words/spread-words.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { GroupKey } from './GroupKey.tsx';
import { NotConsideredRow } from './NotConsideredRow.tsx';
import css from './Ranking.module.css';
import { RatedByHand } from './RatedByHand.tsx';
import { RuledOutRow } from './RuledOutRow.tsx';
import { rankingInWords } from './ranking-words.ts';
import { StandingRow } from './StandingRow.tsx';
import { Unranked } from './Unranked.tsx';
import { weighedGroups } from './weighed-groups.ts';

export function Ranking() {
  const { recommendation, names, own, early } = useResult();
  const groups = weighedGroups(useModel(), recommendation.weights);
  const { standings, ruledOut, notConsidered } = recommendation;
  const scored = groups.length > 0;
  const tested = isRanked(recommendation.verdict);
  return (
    <Section
      id={ANCHOR.ranking}
      {...(scored ? (standings.length > 0 ? ranked(early) : allOut(notConsidered.length > 0)) : UNSCORED)}
    >
      <figure className={classNames(tested && css.tested)}>
        <figcaption className="sr-only">{rankingInWords(recommendation, names)}</figcaption>
        {scored && standings.length > 0 && (
          <>
            <GroupKey groups={groups} />
            <div className={css.head} aria-hidden="true">
              <span className={css.headName}>Framework</span>
              <span className="number">Score</span>
              <PointsAxis />
              {tested && <span className="number">First in</span>}
            </div>
            <ol className={css.ranking}>
              {standings.map((standing) => (
                <StandingRow key={standing.framework} standing={standing} groups={groups} tested={tested} />
              ))}
            </ol>
          </>
        )}
        {!scored && <Unranked frameworks={standings.map(({ framework }) => framework)} />}
        {ruledOut.length > 0 && (
          <ul className={css.ranking} aria-label="Ruled out">
            {ruledOut.map((out) => (
              <RuledOutRow key={out.framework} ruledOut={out} />
            ))}
          </ul>
        )}
        {notConsidered.length > 0 && (
          <ul className={css.ranking} aria-label="Not considered">
            {notConsidered.map((apart) => (
              <NotConsideredRow key={apart.framework} apart={apart} />
            ))}
          </ul>
        )}
      </figure>
      {own && (
        <div className={`no-print ${css.considered}`}>
          <FrameworksConsidered />
        </div>
      )}
      {scored && (
        <>
          <p className={`prose note ${css.note}`}>
            A score adds up weight times rating over all criteria that have weight; where no source speaks, half of the
            points are assumed. {tested && `${FIRST_IN} `}
            <Link to={method()}>How the score is made</Link>
          </p>
          <RatedByHand />
          <FiguresTable groups={groups} />
        </>
      )}
    </Section>
  );
}

const FIRST_IN = `“First in” is the share of ${figures(DRAWS)} readings in which a framework comes first, alone or not. Each varies every importance ${IMPORTANCES_VARIED}, and every rating ${RATINGS_VARIED}.`;

const ranked = (early: boolean) => ({
  title: 'The ranking',
  aside: `${early ? 'Too early for points to say much: these rest on few answers. ' : ''}Points out of 100. Longer bars are better; the line under a bar is how far doubtful ratings could move it.`,
});
const allOut = (shortlist: boolean) => ({
  title: shortlist ? 'All that are considered are ruled out' : 'All are ruled out',
  aside: 'With the points out of 100 that each would have if nothing ruled it out.',
});
const UNSCORED = { title: 'The frameworks', aside: 'Nothing has weight yet, so nobody has a score.' };
