import { memo, useCallback, useEffect } from 'react';
import type { Framework } from '../../../knowledge/model.ts';
import { lazyComponent } from '../../app/lazy-component.tsx';
import { usePrinting } from '../../ui/printing.ts';
import { isSame, type Opened, type Order } from '../view/matrix-view.ts';
import { focusOpener, openerId } from '../view/opener-elements.ts';
import type { RowGroup } from '../view/order-rows.ts';
import type { RowFound } from '../view/row-texts.ts';
import type { Row } from '../view/rows.ts';
import type { MatrixViewControl } from '../view/use-matrix-view.ts';
import { copyCells } from './copy-cells.ts';
import { GroupCards } from './GroupCards.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { GroupRows } from './MatrixRow.tsx';
import css from './MatrixTable.module.css';
import { useScrollAnchor } from './use-scroll-anchor.ts';
import { WholeTable, type WholeTableProps } from './WholeTable.tsx';

/** So many cells are drawn at once; of more, only those in sight. */
const LARGE = 2000;

const WindowedTable = lazyComponent(
  () => import('./WindowedTable.tsx').then((part) => part.WindowedTable),
  (absent, props: WholeTableProps) =>
    absent.kind === 'waiting' ? <p className="note">Loading the table …</p> : <WholeTable {...props} />,
);

export interface MatrixTableProps {
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
  readonly order: Order;
  readonly opened: Opened | null;
  readonly weighted: boolean;
  /** Whether the cells of a row stand below each other. */
  readonly stacked: boolean;
  /** What a search finds in a row: none of it stays behind a closed group. Null where nobody searches. */
  readonly foundOf: ((row: Row) => RowFound) | null;
  readonly update: MatrixViewControl['update'];
}

/** One table from 768 px; below that a table a group, with the cells stacked, and only the first group open. */
export const MatrixTable = memo(
  ({ frameworks, groups, order, opened, weighted, stacked, foundOf, update }: MatrixTableProps) => {
    const searching = foundOf !== null;
    const printing = usePrinting();
    const columns = frameworks.length + (weighted ? 2 : 1);
    const hold = useScrollAnchor(opened);
    const toggle = useCallback(
      (place: Opened) => {
        hold(openerId(place));
        update((view) => ({ opened: isSame(view.opened, place) ? null : place }));
      },
      [hold, update],
    );
    const onOrder = useCallback((next: Order) => update({ order: next }), [update]);

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

    const whole = { frameworks, groups, columns, opened, weighted, foundOf, order, onOrder, onToggle: toggle };
    if (!stacked || groups.length === 0) {
      const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
      return rows * frameworks.length > LARGE && !printing ? <WindowedTable {...whole} /> : <WholeTable {...whole} />;
    }
    return groups.map((group, place) => (
      // A search opens all, and its end brings back what stood open at first.
      <GroupCards
        key={`${group.id} ${searching}`}
        group={group}
        open={place === 0 || searching || group.rows.some(({ id }) => id === opened?.row)}
      >
        <table className={css.matrix} onCopy={copyCells}>
          <caption className="sr-only">What the sources say of each framework: {group.title}</caption>
          <MatrixHead frameworks={frameworks} weighted={weighted} order={order} onOrder={onOrder} />
          <tbody>
            <GroupRows
              group={group}
              columns={columns}
              opened={opened}
              weighted={weighted}
              stacked
              foundOf={foundOf}
              onToggle={toggle}
            />
          </tbody>
        </table>
      </GroupCards>
    ));
  },
);

/** Fields have a use of their own for Escape. */
const isField = (target: EventTarget | null) => target instanceof Element && target.matches('input, select, textarea');
