import type { ReactNode } from 'react';
import type { WeightInterval } from '../../../advisor/robustness/analysis.ts';
import { roomIn } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { count } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import css from './Changes.module.css';
import { IntervalRow, PendingRow } from './IntervalRow.tsx';

/** Rows at once; those with more room wait in a disclosure. */
const NEAREST = 5;

/** For each weight, from where to where the first stays first. Those nearest to a change come first. */
export function Intervals({ intervals }: { intervals: readonly WeightInterval[] | undefined }) {
  const { recommendation, names } = useResult();
  const [leader] = recommendation.standings;
  const first = leader ? names.framework(leader.framework) : '';
  const sorted = shorten(intervals?.toSorted((a, b) => roomIn(a) - roomIn(b)) ?? [], NEAREST);
  const pending = shorten(recommendation.weights, NEAREST);
  const others = pending.others.length;
  return (
    <div className={css.intervals}>
      <Table caption={`Where ${first} stays first, if one weight changes and the others shrink or grow with it`}>
        {intervals
          ? sorted.first.map((interval) => <IntervalRow key={interval.criterion} interval={interval} />)
          : pending.first.map(({ criterion }) => <PendingRow key={criterion} />)}
      </Table>
      {others > 0 && (
        <Disclosure printed summary={`The other ${count(others, 'weight')}, with more room`}>
          <Table caption="The other weights" hidden>
            {sorted.others.map((interval) => (
              <IntervalRow key={interval.criterion} interval={interval} />
            ))}
          </Table>
        </Disclosure>
      )}
    </div>
  );
}

function Table({ caption, hidden = false, children }: { caption: string; hidden?: boolean; children: ReactNode }) {
  return (
    <table className={css.table}>
      <caption className={hidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className="number">
            Now
          </th>
          <th scope="col">Stays first</th>
          <th scope="col">Takes over beyond</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
