import type { Cell } from '../../../advisor/evidence/cell.ts';
import type { CellSince } from '../../../advisor/since/since.ts';
import type { State } from '../../../advisor/since/state.ts';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { ColumnName } from '../../ui/ColumnName.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Marks, Rating } from '../../ui/Rating.tsx';
import { midSentence, type Names } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { ChangedFindings } from './ChangedFindings.tsx';
import css from './Since.module.css';
import { sameWord } from './since-words.ts';

export interface ChangedCellsProps {
  readonly cells: readonly CellSince[];
  readonly then: State;
  readonly names: Names;
  readonly caption: string;
}

/** Ratings then and now, each opening to the findings that came, went or changed behind it. */
export function ChangedCells({ cells, then, names, caption }: ChangedCellsProps) {
  return (
    <table className={css.cells}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Framework</th>
          <th scope="col">Then</th>
          <th scope="col">Now</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={`${cell.framework} ${cell.criterion}`}>
            <th scope="row">{names.criterion(cell.criterion)}</th>
            <td>
              <FrameworkName id={cell.framework} />
            </td>
            <td>
              <ColumnName>Then</ColumnName>
              <Rated cell={cell.before} figure={sameWord(cell)} />
            </td>
            <td>
              <ColumnName>Now</ColumnName>
              <Rated cell={cell.after} figure={sameWord(cell)} />
            </td>
            <td>
              <LazyDisclosure
                printed={cell.weight > 0}
                className={css.why}
                summary={
                  <>
                    Why
                    <span className="sr-only">
                      {`, ${names.framework(cell.framework)} on ${midSentence(names.criterion(cell.criterion))}`}
                    </span>
                  </>
                }
              >
                <WithEvidence>
                  <ChangedFindings cell={cell} then={then} names={names} />
                </WithEvidence>
              </LazyDisclosure>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The word, with its figure of 100 where the word alone would hide that it has moved. */
function Rated({ cell, figure }: { cell: Cell; figure: boolean }) {
  return (
    <>
      <Rating value={cell.value} known={cell.known} />{' '}
      {figure && (
        <>
          <span className="soft">{points(cell.value)}</span>{' '}
        </>
      )}
      <Marks cell={cell} />
    </>
  );
}
