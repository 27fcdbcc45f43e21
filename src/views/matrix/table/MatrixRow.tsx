import { memo } from 'react';
import { Highlighted } from '../../app/Highlighted.tsx';
import { useModel } from '../../app/knowledge.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Opened } from '../view/matrix-view.ts';
import { openedId, openerId } from '../view/opener-elements.ts';
import type { RowGroup } from '../view/order-rows.ts';
import type { RowFound } from '../view/row-texts.ts';
import { cellWords, type Row } from '../view/rows.ts';
import { CellButton } from './CellButton.tsx';
import { CellEvidence } from './CellEvidence.tsx';
import { type ColumnSpan, inSpan } from './column-span.ts';
import css from './MatrixRow.module.css';
import { RowMeaning } from './RowMeaning.tsx';
import { TextButton } from './TextButton.tsx';
import { weightPercentage } from './weight-percentage.ts';

export interface MatrixRowProps {
  readonly row: Row;
  readonly columns: number;
  readonly weighted: boolean;
  /** Narrow windows stack the cells; what is open then stands right below its button. */
  readonly stacked: boolean;
  readonly opened: Opened | null;
  /** What a search finds in it; null where nobody searches. */
  readonly found: RowFound | null;
  /** The columns that are drawn; all where it is missing. */
  readonly span?: ColumnSpan;
  /** Its place in a table of which not all rows are there, from 1. */
  readonly index?: number;
  readonly onToggle: (place: Opened) => void;
}

/** So many cells stand side by side in a narrow window, and more one below the other. */
const SIDE_BY_SIDE = 3;

/** A row, and beneath it what is open of it. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, weighted, stacked, opened, found, span, index, onToggle } = props;
  const { before, shown, after } = inSpan(row.cells, span);
  const { frameworks } = useModel();
  const openCell =
    opened?.framework === undefined ? undefined : row.cells.find(({ framework }) => framework === opened.framework);
  const content = opened && (openCell ? <CellEvidence row={row} cell={openCell} /> : <RowMeaning row={row} />);
  const own = { row: row.id };
  const meaningOpen = opened !== null && !openCell;
  return (
    <>
      <tr className={classNames(css.row, row.cells.length <= SIDE_BY_SIDE && css.sideBySide)} aria-rowindex={index}>
        <th scope="row" data-text={row.name}>
          <TextButton
            id={openerId(own)}
            className={css.name}
            aria-expanded={meaningOpen}
            aria-controls={meaningOpen ? openedId(own) : undefined}
            onPress={() => onToggle(own)}
          >
            <span>
              <Highlighted>{row.name}</Highlighted>
            </span>
          </TextButton>
        </th>
        {stacked && meaningOpen && (
          <td id={openedId(own)} className={css.stacked}>
            {content}
          </td>
        )}
        {weighted && (
          <td className={css.weight} data-text={row.weight === null ? '' : weightPercentage(row.weight)}>
            {row.kind === 'fact' ? (
              <span className={css.none} />
            ) : row.weight === null ? (
              <span className={css.none}>
                <span aria-hidden="true">–</span>
                <span className="sr-only">no weight</span>
              </span>
            ) : (
              <>
                <span className="sr-only-wide">Your weight </span>
                {weightPercentage(row.weight)}
              </>
            )}
          </td>
        )}
        {before > 0 && <td colSpan={before} />}
        {shown.map((cell) => {
          const open = openCell === cell;
          const name = frameworks.find(({ id }) => id === cell.framework)?.name ?? cell.framework;
          return (
            <td key={cell.framework} className={open ? css.open : undefined} data-text={cellWords(cell)}>
              <CellButton
                row={row.id}
                name={`${name}, ${row.name}`}
                cell={cell}
                stacked={stacked}
                found={found?.findings.get(cell.framework) ?? 0}
                open={open}
                onToggle={onToggle}
              />
              {stacked && open && (
                <div id={openedId({ row: row.id, framework: cell.framework })} className={css.stacked}>
                  {content}
                </div>
              )}
            </td>
          );
        })}
        {after > 0 && <td colSpan={after} />}
      </tr>
      {opened && !stacked && (
        <tr className={css.openedRow}>
          <td colSpan={columns} id={openedId(openCell ? opened : own)}>
            {content}
          </td>
        </tr>
      )}
    </>
  );
});

export interface GroupRowsProps {
  readonly group: RowGroup;
  /** All, those of names and weights included. */
  readonly columns: number;
  readonly opened: Opened | null;
  readonly weighted: boolean;
  readonly stacked: boolean;
  readonly foundOf: ((row: Row) => RowFound) | null;
  readonly onToggle: (place: Opened) => void;
}

/** Every row of a group. */
export function GroupRows({ group, columns, opened, weighted, stacked, foundOf, onToggle }: GroupRowsProps) {
  return group.rows.map((row) => (
    <MatrixRow
      key={row.id}
      row={row}
      columns={columns}
      weighted={weighted}
      stacked={stacked}
      opened={opened?.row === row.id ? opened : null}
      found={foundOf?.(row) ?? null}
      onToggle={onToggle}
    />
  ));
}
