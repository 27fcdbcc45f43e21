import type { Cell } from '../../../advisor/evidence/cell.ts';
import { because, insteadOf } from '../../words/own-rating-words.ts';
import css from './OwnRating.module.css';

/** An own rating in a sentence, with what it stands in place of; what the sources say follows, and does not count. */
export function OwnRatingLine({ own }: { own: NonNullable<Cell['own']> }) {
  const { findings } = own.instead;
  return (
    <p className={css.line}>
      <b>Own rating:</b> {insteadOf(own, own.instead)}, {because(own.reason)}.
      {findings.length > 0 && ' What the sources say is shown here and does not count.'}
    </p>
  );
}
