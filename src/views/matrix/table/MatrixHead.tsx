import type { Framework } from '../../../knowledge/knowledge-base.ts';
import type { Order } from '../view/matrix-view.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import css from './MatrixTable.module.css';

export interface MatrixHeadProps {
  readonly frameworks: readonly Framework[];
  readonly weighted: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function MatrixHead({ frameworks, weighted, order, onOrder }: MatrixHeadProps) {
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
        {frameworks.map((framework) => (
          <ColumnHeader key={framework.id} framework={framework} order={order} onOrder={onOrder} />
        ))}
      </tr>
    </thead>
  );
}
