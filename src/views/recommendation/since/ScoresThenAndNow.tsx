import type { Recommendation } from '../../../advisor/ranking/recommendation.ts';
import type { Since } from '../../../advisor/since/since.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import type { Names } from '../../words/names.ts';
import { points, pointsBetween } from '../../words/points.ts';
import css from './Since.module.css';

/** Every framework's score by the data of then and of today, in today's order. */
export function ScoresThenAndNow({ since: { before, after }, names }: { since: Since; names: Names }) {
  const frameworks = [...new Set([...orderOf(after), ...orderOf(before)])];
  return (
    <table className={css.scores}>
      <caption>Points of 100</caption>
      <thead>
        <tr>
          <th scope="col">Framework</th>
          <th scope="col" className="number">
            Then
          </th>
          <th scope="col" className="number">
            Now
          </th>
          <th scope="col" className="number">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {frameworks.map((id) => {
          const [then, now] = [scoreIn(before, id), scoreIn(after, id)];
          return (
            <tr key={id}>
              <th scope="row">{now === 'not compared' ? names.framework(id) : <FrameworkName id={id} />}</th>
              <td className="number">{inWords(then)}</td>
              <td className="number">
                <b>{inWords(now)}</b>
              </td>
              <td className="number">{change(then, now)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Score = number | 'ruled out' | 'not considered' | 'not compared' | 'not ranked';

const orderOf = ({ standings, ruledOut, notConsidered }: Recommendation): FrameworkId[] =>
  [...standings, ...ruledOut, ...notConsidered].map(({ framework }) => framework);

function scoreIn({ standings, ruledOut, notConsidered, weights }: Recommendation, id: FrameworkId): Score {
  const own = standings.find(({ framework }) => framework === id);
  if (own) return weights.length > 0 ? own.score : 'not ranked';
  if (ruledOut.some(({ framework }) => framework === id)) return 'ruled out';
  return notConsidered.some(({ framework }) => framework === id) ? 'not considered' : 'not compared';
}

const inWords = (score: Score) => (typeof score === 'number' ? points(score) : score);

/** With its sign; nothing where one of both is no figure. */
function change(then: Score, now: Score): string {
  if (typeof then !== 'number' || typeof now !== 'number') return '';
  const words = pointsBetween(now, then);
  return words.startsWith('−') || words === points(0) ? words : `+${words}`;
}
