import { useModel } from '../../app/knowledge.tsx';
import { useResult } from '../../result/result.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { isRanked } from '../../words/leaders.ts';
import { points } from '../../words/points.ts';
import css from './FiguresTable.module.css';
import { RankShares } from './RankShares.tsx';
import { pointsIn, type WeighedGroup } from './weighed-groups.ts';

/** Every number of the picture, with one decimal. */
export function FiguresTable({ groups }: { groups: readonly WeighedGroup[] }) {
  const model = useModel();
  const { recommendation, names } = useResult();
  const rows = [
    ...recommendation.standings.map((standing) => ({ ...standing, place: String(standing.rank) })),
    ...recommendation.ruledOut.map((out) => ({ ...out, score: out.wouldScore, place: 'ruled out' })),
    ...recommendation.notConsidered.map((out) => ({ ...out, score: out.wouldScore, place: 'not considered' })),
  ];
  return (
    <Disclosure summary="The same figures as a table" printed>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label="Ranking figures">
        <table className={css.figures}>
          <caption className="sr-only">Rank, score, range and points by group of criteria</caption>
          <thead>
            <tr>
              <th scope="col">Framework</th>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col" className="number">
                Score
              </th>
              <th scope="col" className="number">
                Range
              </th>
              {groups.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ framework, place, score, range, contributions }) => (
              <tr key={framework}>
                <th scope="row">{names.framework(framework)}</th>
                <td className="number">{place}</td>
                <td className="number">{points(score)}</td>
                <td className="number">
                  {points(range.low)}–{points(range.high)}
                </td>
                {groups.map(({ id }) => (
                  <td key={id} className="number">
                    {points(pointsIn(model, id, contributions))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Points to be had</th>
              <td />
              <td className="number">{points(1)}</td>
              <td />
              {groups.map(({ id, weight }) => (
                <td key={id} className="number">
                  {points(weight)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {isRanked(recommendation.verdict) && <RankShares />}
    </Disclosure>
  );
}
