import type { Effect, Weight } from '../../advisor/ranking/recommendation.ts';
import type { CriterionId } from '../../knowledge/model.ts';
import { points } from '../words/points.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { useResult } from './result.tsx';
import css from './WeightOrigin.module.css';

/** How much a criterion weighs and which answers made it so. */
export function WeightOrigin({ criterion }: { criterion: CriterionId }) {
  const { recommendation } = useResult();
  const weight = recommendation.weights.find((candidate) => candidate.criterion === criterion);
  if (!weight) return null;
  return (
    <div className={css.origin}>
      <p>
        Weight {points(weight.weight)}%, importance {weight.importance}
        {weight.byHand ? `, ${byHand(weight)}.` : ', from:'}
      </p>
      {!weight.byHand && <Origins effects={weight.effects} />}
    </div>
  );
}

export function byHand({ effects }: Weight): string {
  if (effects.length === 0) return 'set by hand';
  return `set by hand in place of the ${effects.reduce((sum, { add }) => sum + add, 0)} that the answers add up to`;
}

/** The answers that add importance, with what each adds. */
export function Origins({ effects }: { effects: readonly Effect[] }) {
  const { names } = useResult();
  return (
    <ul className={css.answers}>
      {effects.map(({ question, option, add }) => (
        <li key={`${question} ${option}`}>
          <span className="soft">{names.question(question)}</span> {names.option(question, option)} (+{add}){' '}
          <ChangeLink question={question}>Change</ChangeLink>
        </li>
      ))}
    </ul>
  );
}
