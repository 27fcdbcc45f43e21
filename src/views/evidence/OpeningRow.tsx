import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import css from './OpeningRow.module.css';

export interface OpeningRowProps {
  /** Of the button that opens it. */
  readonly name: string;
  /** Beside the button. */
  readonly beside?: ReactNode;
  /** The row's other cells. */
  readonly cells: ReactNode;
  /** All of the table. */
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What it opens to; drawn only then. */
  readonly children: ReactNode;
}

/** A row of a table which opens, below it, to what stands behind it. Escape closes it. */
export function OpeningRow({ name, beside, cells, columns, open, onToggle, children }: OpeningRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    onToggle();
    button.current?.focus();
  };
  return (
    <>
      <tr onKeyDown={closeOnEscape}>
        <th scope="row">
          <button
            type="button"
            ref={button}
            className={css.name}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
          >
            {name}
          </button>
          {beside}
        </th>
        {cells}
      </tr>
      {open && (
        <tr className={css.opened} data-opened="" onKeyDown={closeOnEscape}>
          <td colSpan={columns} id={id}>
            {children}
          </td>
        </tr>
      )}
    </>
  );
}
