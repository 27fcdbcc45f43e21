import { DRAWS } from '../../../advisor/robustness/spread.ts';
import { useDoneAnalysis, useResult } from '../../result/result.tsx';
import { percent } from '../../words/points.ts';
import { figures } from '../../words/sentences.ts';
import css from './FiguresTable.module.css';

/** In how many of the draws each framework takes each rank. Those level in a draw share the rank. */
export function RankShares() {
  const { recommendation, names } = useResult();
  const tested = useDoneAnalysis();
  const { standings } = recommendation;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className={`scroller ${css.shares}`} tabIndex={0} aria-label="Share of readings by rank">
      <table className={css.figures}>
        <caption>Share of {figures(tested?.draws ?? DRAWS)} readings, by rank</caption>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            {standings.map(({ framework }, place) => (
              <th key={framework} scope="col" className="number">
                Rank {place + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ framework }) => (
            <tr key={framework}>
              <th scope="row">{names.framework(framework)}</th>
              {standings.map((column, place) => (
                <td key={column.framework} className="number">
                  {share(tested?.acceptability.find((own) => own.framework === framework)?.byRank[place])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const share = (known: number | undefined) => (known === undefined ? '…' : percent(known));
