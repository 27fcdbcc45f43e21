import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Marks, Rating } from '../../ui/Rating.tsx';
import { type MatrixCell, readingWord } from '../view/rows.ts';
import css from './MatrixRow.module.css';

export interface CellButtonProps {
  readonly id: string;
  /** The cell in full: "Django, Concurrency model: moderate, disputed". */
  readonly label: string;
  readonly cell: MatrixCell;
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

export function CellButton({ id, label, cell, open, controls, onToggle }: CellButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className={css.cell}
      aria-label={label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <span className={css.framework}>
        <FrameworkName id={cell.framework} />
      </span>
      <span className={css.value}>
        <Reading cell={cell} />
        {(cell.disputed || cell.own) && (
          <span className={css.marks}>
            <Marks cell={cell} />
          </span>
        )}
      </span>
    </button>
  );
}

/** Glyph and word; a fact's values as words. */
export function Reading({ cell: { reading } }: { cell: MatrixCell }) {
  if (reading.kind === 'stated') return <span className={css.stated}>{readingWord(reading)}</span>;
  return <Rating value={reading.kind === 'rated' ? reading.value : 0.5} known={reading.kind === 'rated'} />;
}
