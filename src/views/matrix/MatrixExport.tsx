import { memo } from 'react';
import type { Framework, SourceId } from '../../knowledge/model.ts';
import { matrixAsCsv, matrixAsJson, matrixAsMarkdown, matrixAsTable } from '../../share/matrix-export.ts';
import { tableFlavours } from '../../share/table-text.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { matrix } from '../place/addresses.ts';
import { useWebAddress } from '../place/web-address.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { saveFile } from '../ui/save-file.ts';
import css from './MatrixPage.module.css';
import { exportedMatrixOf } from './view/exported-matrix.ts';
import type { MatrixView, Opened } from './view/matrix-view.ts';
import type { RowGroup } from './view/order-rows.ts';
import { writeView } from './view/view-hash.ts';

export interface MatrixExportProps {
  readonly view: MatrixView;
  readonly opened: Opened | null;
  readonly leftOut: readonly SourceId[];
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
}

/** What is shown, to keep or to send. */
export const MatrixExport = memo(({ view, opened, leftOut, frameworks, groups }: MatrixExportProps) => {
  const model = useModel();
  const webAddress = useWebAddress();
  const rated = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ own }) => own)));
  return (
    <div className={css.take}>
      <p>
        <b>Take it with you.</b> Exactly what is shown, citations included.{rated && LINK_WITHOUT}
      </p>
      <div className={css.takeActions}>
        <WithEvidence>
          <Exports frameworks={frameworks} groups={groups} />
        </WithEvidence>
        {/* The sources by name: whoever opens the link may have left out others. */}
        <CopyButton quiet text={() => webAddress(`${matrix()}#${writeView({ ...view, opened, leftOut }, model)}`)}>
          Copy this view’s link
        </CopyButton>
      </div>
    </div>
  );
});

const LINK_WITHOUT = ' Your own ratings go along, but not in this view’s link: who opens it sees what the sources say.';

function Exports({ frameworks, groups }: Pick<MatrixExportProps, 'frameworks' | 'groups'>) {
  const model = useModel();
  const evidence = useEvidence();
  const webAddress = useWebAddress();
  const shown = () => exportedMatrixOf({ model, evidence, webAddress, frameworks, groups });
  const table = () => tableFlavours(matrixAsTable(shown()));
  return (
    <>
      <CopyButton quiet text={() => matrixAsMarkdown(shown())}>
        Copy as Markdown
      </CopyButton>
      <CopyButton quiet text={() => table().text} html={() => table().html}>
        Copy as table
      </CopyButton>
      <Button quiet onClick={() => saveFile('framework-matrix.csv', 'text/csv', matrixAsCsv(shown()))}>
        Download CSV
      </Button>
      <LinkButton onClick={() => saveFile('framework-matrix.json', 'application/json', matrixAsJson(shown()))}>
        Download JSON
      </LinkButton>
    </>
  );
}
