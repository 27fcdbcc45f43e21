import { useEffect } from 'react';
import type { Framework } from '../../knowledge/knowledge-base.ts';
import { classNames } from '../ui/class-names.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import css from './MatrixTable.module.css';
import { isSame, type MatrixView, type Opened, type Order } from './matrix-view.ts';
import type { RowGroup } from './order-rows.ts';
import { focusOpener, openerId } from './place.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useSteadyPlace } from './use-steady-place.ts';

/** As many columns as fit a page; more scroll inside the table's own frame. */
const FITTING_COLUMNS = 6;

export interface MatrixTableProps {
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
  readonly order: Order;
  readonly opened: Opened | null;
  readonly weighted: boolean;
  readonly update: (change: Partial<MatrixView>) => void;
}

/** One table: columns from 768 px, and below that the same cells stacked, row by row. */
export function MatrixTable({ frameworks, groups, order, opened, weighted, update }: MatrixTableProps) {
  const stacked = useMediaQuery('(max-width: 47.99rem)', false);
  const columns = frameworks.length + (weighted ? 2 : 1);
  const hold = useSteadyPlace(opened);
  const toggle = (place: Opened) => {
    hold(openerId(place));
    update({ opened: isSame(opened, place) ? null : place });
  };

  useEffect(() => {
    if (!opened) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
      update({ opened: null });
      focusOpener(opened);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [opened, update]);

  return (
    <div className={classNames(frameworks.length > FITTING_COLUMNS && css.scroller)}>
      <table className={css.matrix}>
        <caption className="sr-only">What the sources say of each framework, by criterion</caption>
        <thead className={css.head}>
          <tr>
            <th scope="col" className={css.corner}>
              Criterion
            </th>
            {weighted && (
              <th scope="col" className={css.weight}>
                Your weight
              </th>
            )}
            {frameworks.map((framework) => (
              <ColumnHeader
                key={framework.id}
                framework={framework}
                order={order}
                onOrder={(next) => update({ order: next })}
              />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={css.group}>
              <th colSpan={columns} scope="rowgroup">
                <span>{group.title}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <MatrixRow
                key={row.id}
                row={row}
                columns={columns}
                weighted={weighted}
                stacked={stacked}
                opened={opened?.row === row.id ? opened : null}
                onToggle={toggle}
              />
            ))}
          </tbody>
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

/** Fields have a use of their own for Escape. */
const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input, select, textarea');
