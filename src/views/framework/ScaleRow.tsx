import type { Cell } from '../../advisor/evidence/cell.ts';
import type { Criterion, Framework } from '../../knowledge/model.ts';
import { RATINGS } from '../../knowledge/vocabulary.ts';
import { AllEvidence } from '../app/evidence-parts.tsx';
import { useModel } from '../app/knowledge.tsx';
import { OpeningRow } from '../evidence/OpeningRow.tsx';
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
  const own = cells.find((cell) => cell.framework === framework.id);
  if (!own) return null;
  const monogram = (cell: Cell) => frameworks.find((each) => each.id === cell.framework)?.monogram ?? '?';
  return (
    <OpeningRow
      name={criterion.name}
      beside={<Marks cell={own} />}
      columns={RATINGS.length + 2}
      open={open}
      onToggle={onToggle}
      cells={
        <>
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
        </>
      }
    >
      <AllEvidence>
        <ScaleEvidence framework={framework} criterion={criterion} own={own} cells={cells} />
      </AllEvidence>
    </OpeningRow>
  );
}
