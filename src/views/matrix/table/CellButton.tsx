import { Highlighted } from '../../app/Highlighted.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Marks, Rating } from '../../ui/Rating.tsx';
import { count } from '../../words/sentences.ts';
import { type MatrixCell, readingWord } from '../view/rows.ts';
import css from './MatrixRow.module.css';
import { TextButton } from './TextButton.tsx';

export interface CellButtonProps {
  readonly id: string;
  /** The cell in full: "Django, Concurrency model: moderate, disputed". */
  readonly label: string;
  readonly cell: MatrixCell;
  /** How many of its findings a search finds. */
  readonly found: number;
  /** Its framework's name stands in it, and not above its column. */
  readonly stacked: boolean;
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

export function CellButton({ id, label, cell, found, stacked, open, controls, onToggle }: CellButtonProps) {
  return (
    <TextButton
      id={id}
      className={css.cell}
      aria-label={found > 0 ? `${label}, found in ${count(found, 'finding')}` : label}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onPress={onToggle}
    >
      {stacked && (
        <span className={css.framework}>
          <FrameworkName id={cell.framework} />
        </span>
      )}
      <span className={css.value}>
        <Reading cell={cell} />
        {(cell.disputed || cell.own) && (
          <span className={css.marks}>
            <Marks cell={cell} />
          </span>
        )}
        {found > 0 && (
          <span className={css.found}>
            in <mark>{count(found, 'finding')}</mark>
          </span>
        )}
      </span>
    </TextButton>
  );
}

/** Glyph and word; a fact's values as words. */
export function Reading({ cell: { reading } }: { cell: MatrixCell }) {
  if (reading.kind === 'stated')
    return (
      <span className={css.stated}>
        <Highlighted>{readingWord(reading)}</Highlighted>
      </span>
    );
  return <Rating value={reading.kind === 'rated' ? reading.value : 0.5} known={reading.kind === 'rated'} />;
}
