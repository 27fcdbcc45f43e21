import { isEarly } from '../../../advisor/outlook/prospects.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { useProfile } from '../../app/store.tsx';
import { sortQuestions } from '../../outlook/question-order.ts';
import { useProspects } from '../../outlook/use-prospects.ts';
import { recommendation } from '../../place/addresses.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Link } from '../../ui/Link.tsx';
import { points } from '../../words/points.ts';
import { pointsFrom } from '../asking/question-words.ts';
import css from './StandingsSoFar.module.css';

/** The ranking by the answers so far. */
export function Standings() {
  const { weights, standings, ruledOut, notConsidered } = useRecommendation();
  const model = useModel();
  const profile = useProfile();
  const answered = sortQuestions(model, profile).answered.length;
  const early = isEarly(model, profile, useProspects().settled);
  const ranked = weights.length > 0 && standings.length > 0;
  return (
    <>
      {!ranked && (
        <p className={css.nothing}>{standings.length === 0 ? 'No framework is left.' : 'Nothing to rank yet.'}</p>
      )}
      {(ranked || ruledOut.length + notConsidered.length > 0) && (
        <table className={css.table}>
          <caption className="sr-only">Standings so far</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Rank</th>
              <th scope="col">Framework</th>
              <th scope="col">{early ? 'What is said of it' : 'Points of 100'}</th>
            </tr>
          </thead>
          <tbody>
            {ranked &&
              standings.map(({ framework, rank, score }) => (
                <tr key={framework}>
                  <td>{rank}</td>
                  <th scope="row">
                    <FrameworkName id={framework} />
                  </th>
                  <td className="number">{!early && points(score)}</td>
                </tr>
              ))}
            <Apart frameworks={ruledOut} words="ruled out" />
            <Apart frameworks={notConsidered} words="not considered" />
          </tbody>
        </table>
      )}
      {ranked && (
        <p className="note">
          {pointsFrom(answered, early)} <Link to={recommendation()}>The result in full</Link>
        </p>
      )}
    </>
  );
}

function Apart({ frameworks, words }: { frameworks: readonly { readonly framework: FrameworkId }[]; words: string }) {
  return frameworks.map(({ framework }) => (
    <tr key={framework} className={css.out}>
      <td />
      <th scope="row">
        <FrameworkName id={framework} />
      </th>
      <td className="number">{words}</td>
    </tr>
  ));
}
