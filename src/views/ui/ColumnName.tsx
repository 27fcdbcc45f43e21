import css from './ColumnName.module.css';

/** Stands in a cell for the head of its column where a narrow screen stacks the cells of a row and leaves the head out. */
export function ColumnName({ children }: { children: string }) {
  return (
    <>
      <span className={css.name}>{children}</span>{' '}
    </>
  );
}
