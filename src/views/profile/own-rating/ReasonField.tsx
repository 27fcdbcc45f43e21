import { useId } from 'react';
import { REASON_LENGTH } from '../../../knowledge/own-rating.ts';
import css from './OwnRating.module.css';

export interface ReasonFieldProps {
  readonly reason?: string;
  /** What is wrong with what was sent; empty for nothing. */
  readonly fault: string;
}

/** Asks for the reason of an own rating, as `reason` of the form around it. */
export function ReasonField({ reason = '', fault }: ReasonFieldProps) {
  const id = useId();
  return (
    <div className={css.reason}>
      <label htmlFor={id}>Why you rate it so</label>
      <input
        id={id}
        name="reason"
        type="text"
        maxLength={REASON_LENGTH}
        autoComplete="off"
        defaultValue={reason}
        aria-describedby={`${id}-note`}
        aria-invalid={fault !== '' || undefined}
      />
      <p id={`${id}-note`} className="note">
        In a sentence, such as “we measured it in May”. It travels in the link and in the decision record.
      </p>
      <p role="alert" className={css.fault}>
        {fault}
      </p>
    </div>
  );
}

/** What to say where no reason is given. */
export const NO_REASON = 'Say why: whoever opens the link will ask.';
