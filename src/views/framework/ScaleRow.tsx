import { type KeyboardEvent, useId, useRef } from 'react';
import type { Cell } from '../../advisor/evidence/cell.ts';
import type { Criterion, Framework } from '../../knowledge/knowledge-base.ts';
import { RATINGS } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { AllEvidence } from '../app/own-evidence.tsx';
import { Monogram } from '../ui/FrameworkName.tsx';
import { Marks, Rating } from '../ui/Rating.tsx';
import { ratingWord } from '../words/rating-word.ts';
import { ScaleEvidence } from './ScaleEvidence.tsx';
import css from './ScaleStrips.module.css';

export interface ScaleRowProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** One a framework, in content order. */
  readonly cells: readonly Cell[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function ScaleRow({ framework, criterion, cells, open, onToggle }: ScaleRowProps) {
  const { frameworks } = useModel();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const own = cells.find((cell) => cell.framework === framework.id);
  if (!own) return null;
  const monogram = (cell: Cell) => frameworks.find((each) => each.id === cell.framework)?.monogram ?? '?';

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    onToggle();
    button.current?.focus();
  };
  return (
    <>
      <tr onKeyDown={closeOnEscape}>
        <th scope="row">
          <button
            type="button"
            ref={button}
            className={css.name}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
          >
            {criterion.name}
          </button>
          <Marks cell={own} />
        </th>
        {RATINGS.map((rating) => {
          const here = cells.filter((cell) => cell.known && ratingWord(cell.value) === rating);
          return (
            <td key={rating} className={css.position} aria-hidden="true">
              {here.includes(own) && <Monogram id={own.framework} />}
              {here
                .filter((cell) => cell !== own)
                .map((cell) => (
                  <span key={cell.framework} className={css.other}>
                    {monogram(cell)}
                  </span>
                ))}
            </td>
          );
        })}
        <td className={css.word}>
          <Rating value={own.value} known={own.known} />
        </td>
      </tr>
      {open && (
        <tr className={css.opened} onKeyDown={closeOnEscape}>
          <td colSpan={RATINGS.length + 2} id={id}>
            <AllEvidence>
              <ScaleEvidence framework={framework} criterion={criterion} own={own} cells={cells} />
            </AllEvidence>
          </td>
        </tr>
      )}
    </>
  );
}
