import type { WeightInterval } from '../../../advisor/robustness/analysis.ts';
import { endsOf, weightInWords } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { ColumnName } from '../../ui/ColumnName.tsx';
import { midSentence } from '../../words/names.ts';
import css from './Changes.module.css';

const place = (weight: number) => `${(weight * 100).toFixed(2)}%`;

/** One weight: today's, the interval as words and on an axis from 0 to 100%, and who is first beyond it. */
export function IntervalRow({ interval }: { interval: WeightInterval }) {
  const { names } = useResult();
  const { criterion, weight, low, high, lowRival, highRival } = interval;
  const ends = endsOf(interval, names);
  const always = lowRival === null && highRival === null;
  return (
    <tr>
      <th scope="row">{names.criterion(criterion)}</th>
      <td className="number">
        <ColumnName>Now</ColumnName>
        {weightInWords(weight)}
      </td>
      <td>
        <ColumnName>Stays first</ColumnName>
        {always ? 'at any weight' : `${weightInWords(low)} to ${weightInWords(high)}`}
        <span className={css.axis} aria-hidden="true">
          <span style={{ left: place(low), width: place(high - low) }} />
          <i style={{ left: place(weight) }} />
        </span>
      </td>
      <td>
        <ColumnName>Takes over beyond</ColumnName>
        {ends.length === 0 && 'Nobody'}
        {ends.map(({ side, words, takeover }) => (
          <span key={side} className={css.end}>
            {takeover === null ? (
              words
            ) : (
              <TryOut
                id={`try-weight-${criterion}-${side}`}
                change={{ kind: 'importances', importances: { [criterion]: takeover } }}
                aloud={`try out this weight of ${midSentence(names.criterion(criterion))}`}
              >
                {words}
              </TryOut>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The space of a row whose figures are being worked out. */
export function PendingRow() {
  return (
    <tr>
      <th scope="row">…</th>
      <td className="number">
        <ColumnName>Now</ColumnName>…
      </td>
      <td>
        <ColumnName>Stays first</ColumnName>…<span className={css.axis} aria-hidden="true" />
      </td>
      <td>
        <ColumnName>Takes over beyond</ColumnName>…
      </td>
    </tr>
  );
}
