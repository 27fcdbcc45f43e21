import { type FormEvent, useId, useState } from 'react';
import { type OwnRating, REASON_LENGTH } from '../../../knowledge/own-rating.ts';
import { tidyText } from '../../../knowledge/plain-text.ts';
import { RATINGS } from '../../../knowledge/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import css from './OwnRating.module.css';
import { NO_REASON, ReasonField } from './ReasonField.tsx';

export interface RatingFormProps {
  /** "Django on admin panel" */
  readonly place: string;
  /** The one that is there already. */
  readonly own: OwnRating | undefined;
  /** What the button says. */
  readonly action: string;
  /** Of the button. */
  readonly id?: string;
  readonly onRate: (own: OwnRating) => void;
}

/** Takes an own rating of a cell and the reason for it; nothing is chosen beforehand. */
export function RatingForm({ place, own, action, id, onRate }: RatingFormProps) {
  const name = useId();
  const [fault, setFault] = useState({ rating: '', reason: '' });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const rating = RATINGS.find((each) => each === data.get(name));
    const reason = tidyText(String(data.get('reason') ?? ''), REASON_LENGTH);
    setFault({ rating: rating ? '' : 'Choose a rating.', reason: reason === '' ? NO_REASON : '' });
    if (rating && reason !== '') onRate({ rating, reason });
  }

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <fieldset>
        <legend>Your rating of {place}</legend>
        <Chips>
          {RATINGS.map((rating) => (
            <Chip key={rating} type="radio" name={name} value={rating} defaultChecked={rating === own?.rating}>
              {rating}
            </Chip>
          ))}
        </Chips>
        <p role="alert" className={css.fault}>
          {fault.rating}
        </p>
      </fieldset>
      <ReasonField fault={fault.reason} {...(own && { reason: own.reason })} />
      <div>
        <Button quiet small type="submit" {...(id !== undefined && { id })}>
          {action}
        </Button>
      </div>
    </form>
  );
}
