import { memo, useDeferredValue, useMemo, useRef } from 'react';
import type { SourceId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { LinkButton } from '../ui/Button.tsx';
import css from './MatrixPage.module.css';
import { absentWords, foundWords, hiddenWords, rowCount } from './status-words.ts';
import type { FilteredRows } from './view/filter-rows.ts';
import { DEFAULT_VIEW, type MatrixView } from './view/matrix-view.ts';
import type { RowFound } from './view/row-texts.ts';
import type { Row } from './view/rows.ts';

export interface StatusLineProps {
  readonly view: MatrixView;
  readonly update: (change: Partial<MatrixView>) => void;
  readonly shown: FilteredRows;
  readonly leftOut: readonly SourceId[];
  /** What a search finds in a row; null where nobody searches. */
  readonly foundOf: ((row: Row) => RowFound) | null;
  /** Whether the words of the findings were there to be searched. */
  readonly complete: boolean;
}

/** How much is shown, what is hidden and why, and the way back. */
export const StatusLine = memo(({ view, update, shown, leftOut, foundOf, complete }: StatusLineProps) => {
  const model = useModel();
  const line = useRef<HTMLParagraphElement>(null);
  // The rows are shown first: to count what is found in thousands of findings takes longer.
  const counted = useDeferredValue(useMemo(() => ({ foundOf, rows: shown.shown }), [foundOf, shown]));
  const found = useMemo(() => counted.foundOf && counted.rows.map(counted.foundOf), [counted]);
  const rest = [
    found ? foundWords({ rows: found, complete }) : '',
    hiddenWords(shown, view, model),
    absentWords(view, leftOut, model),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={css.statusLine}>
      <p role="status" ref={line} tabIndex={-1}>
        <b>{rowCount(shown)}</b> {rest}
      </p>
      {isFiltered(view) && (
        <LinkButton
          onClick={() => {
            const { order, opened } = view;
            update({ ...DEFAULT_VIEW, order, opened });
            line.current?.focus();
          }}
        >
          Show everything
        </LinkButton>
      )}
    </div>
  );
});

const isFiltered = (view: MatrixView) =>
  view.query.trim() !== '' ||
  view.differences ||
  view.frameworks !== 'all' ||
  view.groups !== 'all' ||
  view.leftOut !== 'profile';
