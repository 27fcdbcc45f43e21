import type { Weight } from '../../../advisor/ranking/recommendation.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { byHand, Origins } from '../../result/WeightOrigin.tsx';
import { ColumnName } from '../../ui/ColumnName.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { midSentence, type Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { count, inWords, list, sentence } from '../../words/sentences.ts';
import { MyWeights } from './MyWeights.tsx';
import { OwnRatings } from './OwnRatings.tsx';
import css from './Weights.module.css';

/** What has weight, and where it comes from. */
export function Weights() {
  const { recommendation, names, own } = useResult();
  const { weights, profile } = recommendation;
  const ignored = Object.entries(profile.importances).flatMap(([id, importance]) =>
    importance === 0 ? [names.criterion(id)] : [],
  );
  const ignoring = ignored.length > 0 ? ` Ignored by hand: ${list(ignored)}.` : '';
  const says = `${
    weights.length === 0
      ? 'Nothing has weight'
      : weights.length === 1
        ? 'Only one criterion has weight: '
        : `${count(weights.length, 'criterion', 'criteria')} have weight, `
  }${heaviest(weights, names)}.${ignoring}${ratedInShort(Object.keys(profile.ownRatings).length)}`;
  return (
    <FoldedSection
      says={says}
      id={ANCHOR.weights}
      title="What counts"
      aside="Answers add importance to criteria, and it can be set by hand. A weight is an importance divided by the sum of all."
    >
      <OwnRatings />
      {weights.length > 0 && <WeightTable weights={weights} />}
      {own && <MyWeights />}
    </FoldedSection>
  );
}

const ratedInShort = (ratings: number) =>
  ratings === 0
    ? ''
    : ` ${sentence(inWords(ratings))} own ${ratings === 1 ? 'rating stands' : 'ratings stand'} in place of the sources’.`;

/** Criteria named as the heaviest. */
const NAMED = 3;

/** "most of all admin panel (12.5%) and migrations (6.3%)"; those level with one that is not named are counted. */
function heaviest(weights: readonly Weight[], names: Names): string {
  const named = ({ criterion, weight }: Weight) => `${midSentence(names.criterion(criterion))} (${points(weight)}%)`;
  if (weights.length <= 1) return weights.map(named).join();
  const [first, next] = [weights[0]?.importance ?? 0, weights[NAMED]?.importance ?? 0];
  const above = weights.slice(0, NAMED).filter(({ importance }) => importance > next);
  if (above.length > 0) return `most of all ${list(above.map(named))}`;
  const level = weights.filter(({ importance }) => importance === first);
  const each = `${points(level[0]?.weight ?? 0)}% each`;
  return level.length === weights.length
    ? `all the same, ${each}`
    : `${inWords(level.length)} of them the most, ${each}`;
}

function WeightTable({ weights }: { weights: readonly Weight[] }) {
  const { names } = useResult();
  return (
    <Disclosure summary="All weights as a table" printed>
      <table className={css.weights}>
        <caption className="sr-only">Importance and weight of each criterion, and the answers they come from</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Importance
            </th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {weights.map((weight) => (
            <tr key={weight.criterion}>
              <th scope="row">{names.criterion(weight.criterion)}</th>
              <td className="number">
                <ColumnName>Importance</ColumnName>
                {weight.importance}
              </td>
              <td className="number">
                <ColumnName>Weight</ColumnName>
                {points(weight.weight)}%
              </td>
              <td>{weight.byHand ? sentence(byHand(weight)) : <Origins effects={weight.effects} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
