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
import { GroupRows, type GroupRowsProps } from './MatrixRow.tsx';
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
          <Group
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

/**
 * One group with its head. Each is taken over from the page by itself, and in between the browser is free for the reader;
 * whatever changes around it may not have it drawn anew before that.
 */
const Group = memo((props: Omit<GroupRowsProps, 'stacked'>) => (
  <Suspense>
    <tbody>
      <GroupHead title={props.group.title} columns={props.columns} />
      <GroupRows {...props} stacked={false} />
    </tbody>
  </Suspense>
));
