import type { Framework } from '../../../knowledge/model.ts';
import type { Order } from '../view/matrix-view.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import { type ColumnSpan, inSpan } from './column-span.ts';
import css from './MatrixTable.module.css';

export interface MatrixHeadProps {
  readonly frameworks: readonly Framework[];
  readonly weighted: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** The columns that are drawn; all where it is missing. */
  readonly span?: ColumnSpan;
}

export function MatrixHead({ frameworks, weighted, order, onOrder, span }: MatrixHeadProps) {
  const { before, shown, after } = inSpan(frameworks, span);
  return (
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
        {before > 0 && <td colSpan={before} />}
        {shown.map((framework) => (
          <ColumnHeader key={framework.id} framework={framework} order={order} onOrder={onOrder} />
        ))}
        {after > 0 && <td colSpan={after} />}
      </tr>
    </thead>
  );
}
