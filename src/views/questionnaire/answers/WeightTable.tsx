import type { Weight } from '../../../advisor/ranking/recommendation.ts';
import { useModel } from '../../app/knowledge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { namesOf } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { count } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { AllWeights } from './AllWeights.tsx';
import css from './WeightTable.module.css';

/** So many are shown at once. */
const SHOWN = 8;

/** What the answers add up to: the largest weights as bars, all of them on demand. */
export function WeightTable({ weights }: { weights: readonly Weight[] }) {
  const names = namesOf(useModel());
  const largest = weights[0]?.weight ?? 1;
  const { first: shown, others: rest } = shorten(weights, SHOWN);
  return (
    <>
      <table className={css.weights}>
        <caption className="sr-only">Largest weights</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <td />
            <th scope="col" className="number">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ criterion, weight }) => (
            <tr key={criterion}>
              <th scope="row">{names.criterion(criterion)}</th>
              <td className={css.bar} aria-hidden="true">
                <span style={{ width: `${(100 * weight) / largest}%` }} />
              </td>
              <td className="number">{points(weight)}%</td>
            </tr>
          ))}
        </tbody>
        {rest.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{count(rest.length, 'further criterion', 'further criteria')}</th>
              <td />
              <td className="number">{points(rest.reduce((sum, { weight }) => sum + weight, 0))}%</td>
            </tr>
          </tfoot>
        )}
      </table>
      <Disclosure
        printed
        className={css.all}
        summary={weights.length === 1 ? 'Where it comes from' : `All ${weights.length}, and where they come from`}
      >
        <AllWeights weights={weights} />
      </Disclosure>
    </>
  );
}
