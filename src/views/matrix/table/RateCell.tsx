import { useRef, useState } from 'react';
import { cellId } from '../../../knowledge/own-rating.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor } from '../../app/store.tsx';
import { RatingForm } from '../../profile/own-rating/RatingForm.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { namesOf } from '../../words/names.ts';
import { cellInWords } from '../../words/own-rating-words.ts';
import type { MatrixCell, Row } from '../view/rows.ts';
import css from './Opened.module.css';

/** Puts the reader's own rating in place of a cell's, or takes it back. What a fact fills is not rated. */
export function RateCell({ row, cell }: { row: Row; cell: MatrixCell }) {
  const model = useModel();
  const rate = useAdvisor((state) => state.rate);
  const [said, setSaid] = useState('');
  const part = useRef<HTMLDivElement>(null);
  if (row.kind !== 'criterion' || model.criteria.find(({ id }) => id === row.id)?.from) return null;
  const id = cellId(cell.framework, row.id);
  const place = cellInWords({ framework: cell.framework, criterion: row.id }, namesOf(model));
  return (
    <div ref={part} className={`no-print ${css.rate}`}>
      <p role="status" className={said === '' ? 'sr-only' : 'note'}>
        {said}
      </p>
      {cell.own && (
        <LinkButton
          onClick={() => {
            rate(id, null);
            setSaid('Your rating is taken back.');
            // The button is gone then.
            part.current?.querySelector('summary')?.focus();
          }}
        >
          Take back<span className="sr-only">: {place}</span>
        </LinkButton>
      )}
      <Disclosure summary={cell.own ? 'Rate it otherwise' : 'Rate it yourself'}>
        <RatingForm
          place={place}
          own={cell.own}
          action="Put it in place"
          onRate={(own) => {
            rate(id, own);
            setSaid('Your rating counts in your result. It is listed there under “What counts”.');
          }}
        />
      </Disclosure>
    </div>
  );
}
