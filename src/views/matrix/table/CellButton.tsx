import { memo } from 'react';
import { Highlighted } from '../../app/Highlighted.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Marks, Rating } from '../../ui/Rating.tsx';
import { count } from '../../words/sentences.ts';
import type { Opened } from '../view/matrix-view.ts';
import { openedId, openerId } from '../view/opener-elements.ts';
import { cellWords, type MatrixCell, readingWord } from '../view/rows.ts';
import css from './MatrixRow.module.css';
import { TextButton } from './TextButton.tsx';

export interface CellButtonProps {
  /** Of its row. */
  readonly row: string;
  /** Of its framework and its row: "Django, Concurrency model". */
  readonly name: string;
  readonly cell: MatrixCell;
  /** How many of its findings a search finds. */
  readonly found: number;
  /** Its framework's name stands in it, and not above its column. */
  readonly stacked: boolean;
  readonly open: boolean;
  readonly onToggle: (place: Opened) => void;
}

/** Most cells stay as they are while somebody types or opens one of them. */
export const CellButton = memo(({ row, name, cell, found, stacked, open, onToggle }: CellButtonProps) => {
  const place = { row, framework: cell.framework };
  // "Django, Concurrency model: moderate, disputed"
  const label = `${name}: ${cellWords(cell)}`;
  return (
    <TextButton
      id={openerId(place)}
      className={css.cell}
      aria-label={found > 0 ? `${label}, found in ${count(found, 'finding')}` : label}
      aria-expanded={open}
      aria-controls={open ? openedId(place) : undefined}
      onPress={() => onToggle(place)}
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
});

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
