import type { Weight } from '../../../advisor/ranking/recommendation.ts';
import { EFFECT_STEPS } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { criterion as criterionAddress } from '../../place/addresses.ts';
import { questionFrom } from '../../profile/return-to.ts';
import { Link } from '../../ui/Link.tsx';
import { namesOf } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import css from './AllWeights.module.css';

/** Every weight with the answers that made it. */
export function AllWeights({ weights }: { weights: readonly Weight[] }) {
  const names = namesOf(useModel());
  return (
    <>
      <p className={css.how}>
        An answer adds {either(EFFECT_STEPS.map(String))} to the importance of a criterion. A weight is an importance
        divided by the sum of all.
      </p>
      <table className={css.all}>
        <caption className="sr-only">All weights</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Importance
            </th>
            <th scope="col" className="number">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map((weight) => (
            <tr key={weight.criterion}>
              <th scope="row">
                <Link to={criterionAddress(weight.criterion)}>{names.criterion(weight.criterion)}</Link>
                <Origin weight={weight} />
              </th>
              <td className="number">{weight.importance}</td>
              <td className="number">{points(weight.weight)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Origin({ weight: { byHand, effects } }: { weight: Weight }) {
  const { questions } = useModel();
  if (byHand) return <p className={css.origin}>set by hand</p>;
  return (
    <ul className={css.origin}>
      {effects.map(({ question, option, add }) => (
        <li key={`${question} ${option}`}>
          <Link to={questionFrom('answers', question)}>
            {questions.find(({ id }) => id === question)?.topic ?? question}
          </Link>{' '}
          +{add}
        </li>
      ))}
    </ul>
  );
}
