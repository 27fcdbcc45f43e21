import { useId, useState } from 'react';
import { longDate } from '../../words/long-date.ts';
import { isDecisionDate } from './decision-date.ts';
import css from './Record.module.css';

export interface DecisionDateProps {
  /** The date in the record, an ISO date. */
  readonly date: string;
  /** Called with dates only: what is half written changes nothing. */
  readonly onChange: (date: string) => void;
}

/** The day of the decision, today unless somebody says otherwise. */
export function DecisionDate({ date, onChange }: DecisionDateProps) {
  const [written, setWritten] = useState(date);
  const id = useId();
  const known = isDecisionDate(written);
  return (
    <div>
      <label htmlFor={id}>Date of the decision</label>
      <input
        id={id}
        type="date"
        value={written}
        aria-invalid={!known}
        aria-describedby={`${id}-fault`}
        onChange={({ currentTarget: { value } }) => {
          setWritten(value);
          if (isDecisionDate(value)) onChange(value);
        }}
      />
      <p id={`${id}-fault`} role="status" className={`note ${css.fault}`}>
        {!known && `That is no day from the year 2000 on. The record keeps ${longDate(date)}.`}
      </p>
    </div>
  );
}
