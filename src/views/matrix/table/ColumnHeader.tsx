import type { Framework } from '../../../knowledge/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../../ui/hue.ts';
import type { Order } from '../view/matrix-view.ts';
import css from './MatrixTable.module.css';

export interface ColumnHeaderProps {
  readonly framework: Framework;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function ColumnHeader({ framework, order, onOrder }: ColumnHeaderProps) {
  const own: Order = `rating.${framework.id}`;
  const sorted = order === own;
  const label = sorted ? `Rows are ordered by ${framework.name}; order by group` : `Order rows by ${framework.name}`;
  return (
    <th
      scope="col"
      data-text={framework.name}
      className={classNames(css.column, HUE_CLASS[framework.hue])}
      aria-sort={sorted ? 'descending' : undefined}
    >
      <span className={css.columnHead}>
        <FrameworkName id={framework.id} link />
        <button
          type="button"
          className={css.sort}
          aria-label={label}
          title={label}
          onClick={() => onOrder(sorted ? 'group' : own)}
        >
          <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
            <path
              d={sorted ? 'M6 1v12M2.5 9.5 6 13l3.5-3.5' : 'M6 1v12M2.5 4.5 6 1l3.5 3.5M2.5 9.5 6 13l3.5-3.5'}
              fill="none"
              stroke="currentColor"
              strokeWidth={sorted ? 2 : 1.5}
            />
          </svg>
        </button>
      </span>
    </th>
  );
}
