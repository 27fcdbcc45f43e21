import { type ReactNode, useRef, useState } from 'react';
import { Highlighted } from '../../app/Highlighted.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { count } from '../../words/sentences.ts';
import type { RowGroup } from '../view/order-rows.ts';
import css from './GroupCards.module.css';

export interface GroupCardsProps {
  readonly group: RowGroup;
  /** Whether it stands open to begin with; from then on it is the reader's to open and close. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One group of the stacked matrix, to be opened and closed. */
export function GroupCards({ group, open, children }: GroupCardsProps) {
  const [atFirst] = useState(open);
  const pressed = useRef(false);
  return (
    <Disclosure
      printed
      className={css.group}
      open={atFirst}
      summary={
        <>
          <b className={css.title}>
            <Highlighted>{group.title}</Highlighted>
          </b>{' '}
          <span className="note">{count(group.rows.length, 'row')}</span>
        </>
      }
      onClick={() => {
        pressed.current = true;
      }}
      onToggle={({ currentTarget }) => {
        // Closed by the reader from far down, it would leave them in the middle of what follows.
        if (pressed.current && !currentTarget.open) currentTarget.scrollIntoView?.({ block: 'nearest' });
        pressed.current = false;
      }}
    >
      {children}
    </Disclosure>
  );
}
