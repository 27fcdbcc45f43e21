import { memo, Suspense } from 'react';
import type { Framework } from '../../../knowledge/model.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Opened, Order } from '../view/matrix-view.ts';
import type { RowGroup } from '../view/order-rows.ts';
import type { RowFound } from '../view/row-texts.ts';
import type { Row } from '../view/rows.ts';
import { copyCells } from './copy-cells.ts';
import { GroupHead } from './GroupHead.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import css from './MatrixTable.module.css';

/** As many columns as fit a page; more scroll inside the table's own frame. */
const FITTING_COLUMNS = 6;

export interface WholeTableProps {
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
  /** All, those of names and weights included. */
  readonly columns: number;
  readonly opened: Opened | null;
  readonly weighted: boolean;
  readonly foundOf: ((row: Row) => RowFound) | null;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onToggle: (place: Opened) => void;
}

/** Every row and column at once. */
export function WholeTable({
  frameworks,
  groups,
  columns,
  opened,
  weighted,
  foundOf,
  order,
  onOrder,
  onToggle,
}: WholeTableProps) {
  return (
    <div className={classNames(frameworks.length > FITTING_COLUMNS && css.scroller)}>
      <table className={css.matrix} onCopy={copyCells}>
        <caption className="sr-only">What the sources say of each framework, by criterion</caption>
        <MatrixHead frameworks={frameworks} weighted={weighted} order={order} onOrder={onOrder} />
        {groups.map((group) => (
          <Rows
            key={group.id}
            group={group}
            columns={columns}
            opened={group.rows.some(({ id }) => id === opened?.row) ? opened : null}
            weighted={weighted}
            foundOf={foundOf}
            onToggle={onToggle}
          />
        ))}
        {groups.length === 0 && (
          <tbody>
            <tr>
              <td colSpan={columns} className={css.nothing}>
                Nothing is left to show. Loosen the search or the filters above.
              </td>
            </tr>
          </tbody>
        )}
      </table>
    </div>
  );
}

type RowsProps = Pick<WholeTableProps, 'columns' | 'opened' | 'weighted' | 'foundOf' | 'onToggle'> & {
  readonly group: RowGroup;
};

/**
 * The rows of one group. Each is taken over from the page by itself, and in between the browser is free for the reader;
 * whatever changes around it may not have it drawn anew before that.
 */
const Rows = memo((props: RowsProps) => (
  <Suspense>
    <RowsOfGroup {...props} />
  </Suspense>
));

function RowsOfGroup({ group, columns, opened, weighted, foundOf, onToggle }: RowsProps) {
  return (
    <tbody>
      <GroupHead title={group.title} columns={columns} />
      {group.rows.map((row) => (
        <MatrixRow
          key={row.id}
          row={row}
          columns={columns}
          weighted={weighted}
          stacked={false}
          opened={opened?.row === row.id ? opened : null}
          found={foundOf?.(row) ?? null}
          onToggle={onToggle}
        />
      ))}
    </tbody>
  );
}
