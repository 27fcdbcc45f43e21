import type { FrameworkId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useResult } from '../../result/result.tsx';
import { type Advantage, drawn, sumOf } from '../../result/split-duel.ts';
import { classNames } from '../../ui/class-names.ts';
import { HUE_CLASS } from '../../ui/hue.ts';
import { points } from '../../words/points.ts';
import css from './Duel.module.css';

interface DuelBarsProps {
  readonly side: 'first' | 'second';
  readonly framework: FrameworkId;
  readonly advantages: readonly Advantage[];
  /** Points of the longest bar on either side, which takes nearly half of the width. */
  readonly longest: number;
}

/** One side's advantages, largest first; the small ones as one hollow bar. */
export function DuelBars({ side, framework, advantages, longest }: DuelBarsProps) {
  const { names } = useResult();
  const { own, summed } = drawn(advantages);
  const bars = own.map(({ criterion, points }) => ({
    key: criterion,
    label: names.criterion(criterion),
    points,
    hollow: false,
  }));
  if (summed.length > 0)
    bars.push({ key: 'smaller ones', label: `${summed.length} smaller ones`, points: sumOf(summed), hollow: true });
  return bars.map(({ key, label, points, hollow }) => (
    <Bar key={key} {...{ side, framework, label, points, hollow }} share={points / longest} />
  ));
}

interface BarProps {
  readonly side: 'first' | 'second';
  readonly framework: FrameworkId;
  readonly label: string;
  readonly points: number;
  readonly hollow: boolean;
  /** Of the longest bar. */
  readonly share: number;
}

function Bar({ side, framework, label, points: amount, hollow, share }: BarProps) {
  const facts = useModel().frameworks.find(({ id }) => id === framework);
  return (
    <tr className={classNames(hollow && css.hollow)}>
      <th scope="row">{label}</th>
      <td className={css.bar}>
        <span
          className={classNames(css[side], facts && HUE_CLASS[facts.hue])}
          style={{ width: `${(share * 48).toFixed(2)}%` }}
        />
      </td>
      <td className="number">
        <span className="sr-only">
          {facts?.name} by {points(amount)}
        </span>
        <span aria-hidden="true">
          {points(amount)} <span className={css.who}>{facts?.monogram}</span>
        </span>
      </td>
    </tr>
  );
}
