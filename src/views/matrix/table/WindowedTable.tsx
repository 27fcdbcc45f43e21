import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { reveal } from '../view/opener-elements.ts';
import { copyCells } from './copy-cells.ts';
import { GroupHead } from './GroupHead.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import css from './MatrixTable.module.css';
import { observeRowsInSight } from './rows-in-sight.ts';
import type { WholeTableProps } from './WholeTable.tsx';

/** In rem, as the style sheet has them. */
const NAME = 12.5;
const WEIGHT = 4.75;
const COLUMN = 10;
const ROW = 3.25;

/** A table too large to be drawn in full: only the rows and columns in sight, and those around them, are there. */
export function WindowedTable({
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
  const scroller = useRef<HTMLDivElement>(null);
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const lines = useMemo(
    () => groups.flatMap((group) => [{ group, row: null }, ...group.rows.map((row) => ({ group, row }))]),
    [groups],
  );
  const openedLine = lines.findIndex(({ row }) => row !== null && row.id === opened?.row);
  const openedColumn = frameworks.findIndex(({ id }) => id === opened?.framework);
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    observeElementRect: observeRowsInSight,
    estimateSize: () => ROW * rem,
    overscan: 1,
    // What is open stays, and with it whatever in it has the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(openedLine < 0 ? [] : [openedLine])])].sort((a, b) => a - b),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: frameworks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN * rem,
    paddingStart: (NAME + (weighted ? WEIGHT : 0)) * rem,
    overscan: 1,
  });
  const shownColumns = across.getVirtualItems();
  const [start = 0, end = 0] = [shownColumns[0]?.index, (shownColumns.at(-1)?.index ?? -1) + 1];
  const span = useMemo(() => ({ start, end }), [start, end]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address asks for is brought into sight.
  useEffect(() => {
    if (!opened || openedLine < 0) return;
    if (openedColumn >= 0) across.scrollToIndex(openedColumn, { align: 'center' });
    rows.scrollToIndex(openedLine, { align: 'start' });
    requestAnimationFrame(() => reveal(opened));
  }, []);

  const items = rows.getVirtualItems();
  return (
    <div ref={scroller} className={css.scroller}>
      <table className={classNames(css.matrix, css.windowed)} onCopy={copyCells} aria-rowcount={lines.length + 1}>
        <caption className="sr-only">What the sources say of each framework, by criterion</caption>
        <colgroup>
          <col className={css.nameColumn} />
          {weighted && <col className={css.weightColumn} />}
          <col className={css.frameworkColumn} span={frameworks.length} />
        </colgroup>
        <MatrixHead frameworks={frameworks} weighted={weighted} order={order} onOrder={onOrder} span={span} />
        {items.map(({ index, start: top }, place) => {
          const line = lines[index];
          const above = items[place - 1];
          const gap = top - (above ? above.end : 0);
          return (
            line && [
              gap > 0.5 && <Gap key={`above ${index}`} height={gap} columns={columns} />,
              <tbody key={index} ref={rows.measureElement} data-index={index}>
                {line.row === null ? (
                  <GroupHead title={line.group.title} columns={columns} />
                ) : (
                  <MatrixRow
                    row={line.row}
                    columns={columns}
                    weighted={weighted}
                    stacked={false}
                    opened={opened?.row === line.row.id ? opened : null}
                    found={foundOf?.(line.row) ?? null}
                    span={span}
                    index={index + 2}
                    onToggle={onToggle}
                  />
                )}
              </tbody>,
            ]
          );
        })}
        <Gap height={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns} />
      </table>
    </div>
  );
}

/** Stands for rows that are not there. */
const Gap = ({ height, columns }: { height: number; columns: number }) => (
  <tbody aria-hidden="true">
    <tr>
      <td colSpan={columns} className={css.gap} style={{ height }} />
    </tr>
  </tbody>
);
