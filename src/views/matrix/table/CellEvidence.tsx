import { cellAsMarkdown, cellAsTable } from '../../../share/matrix-export.ts';
import { tableFlavours } from '../../../share/table-text.ts';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { Findings } from '../../evidence/Findings.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../../place/addresses.ts';
import { useWebAddress } from '../../place/web-address.ts';
import { OwnRatingLine } from '../../profile/own-rating/OwnRatingLine.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { ratingWord } from '../../words/rating-word.ts';
import { exportedCellOf } from '../view/exported-matrix.ts';
import type { MatrixCell, Row } from '../view/rows.ts';
import { CellDisputes } from './CellDisputes.tsx';
import { cellSummary } from './cell-words.ts';
import css from './Opened.module.css';
import { RateCell } from './RateCell.tsx';

/** What stands behind one cell: its findings, its disputes and its link. */
export function CellEvidence({ row, cell }: { row: Row; cell: MatrixCell }) {
  const model = useModel();
  const webAddress = useWebAddress();
  return (
    <div className={css.body}>
      <div className={css.head}>
        <p className={css.title}>
          <FrameworkName id={cell.framework} link />
          <b>{row.name}</b>
        </p>
        <p className="note">{cellSummary(cell, row, model)}</p>
        <div className={`no-print ${css.copies}`}>
          <CopyButton quiet small text={() => webAddress(cellAddress(cell.framework, row.id))}>
            Copy this cell’s link
          </CopyButton>
          <WithEvidence fallback={null}>
            <CellCopies row={row} cell={cell} />
          </WithEvidence>
        </div>
      </div>
      <div className={css.findings}>
        {cell.own && <OwnRatingLine own={cell.own} />}
        <WithEvidence>
          <ScaleWord row={row} cell={cell} />
          <Findings
            numbers={[...cell.findings, ...cell.outdated]}
            outdated={cell.outdated}
            asides={cell.asides}
            withCorrections
          />
          <CellDisputes conflicts={cell.conflicts} />
        </WithEvidence>
        <RateCell row={row} cell={cell} />
      </div>
    </div>
  );
}

/** The cell with its findings, for a text or for a table. */
function CellCopies({ row, cell }: { row: Row; cell: MatrixCell }) {
  const context = { model: useModel(), evidence: useEvidence(), webAddress: useWebAddress() };
  const exported = () => exportedCellOf(row.id, cell, context);
  const table = () => tableFlavours(cellAsTable(row.name, exported()));
  return (
    <>
      <CopyButton quiet small text={() => cellAsMarkdown(row.name, exported())}>
        Copy this cell as Markdown
      </CopyButton>
      <CopyButton quiet small text={() => table().text} html={() => table().html}>
        Copy this cell as a table
      </CopyButton>
    </>
  );
}

/** What the word in the cell means on this criterion's scale. */
function ScaleWord({ row, cell: { reading } }: { row: Row; cell: MatrixCell }) {
  const scale = useEvidence().criteria[row.id]?.scale;
  if (row.kind !== 'criterion' || reading.kind !== 'rated') return null;
  const word = ratingWord(reading.value);
  const meaning = scale?.[word];
  return meaning === undefined ? null : (
    <p className={css.meaning}>
      <b>{word}</b> stands for “{meaning}”.
    </p>
  );
}
