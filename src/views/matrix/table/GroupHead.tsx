import { Highlighted } from '../../app/Highlighted.tsx';
import css from './MatrixTable.module.css';

/** The row that names a group of rows. */
export function GroupHead({ title, columns }: { title: string; columns: number }) {
  return (
    <tr className={css.group}>
      <th colSpan={columns} scope="rowgroup">
        <Highlighted>{title}</Highlighted>
      </th>
    </tr>
  );
}
