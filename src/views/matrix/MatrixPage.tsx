import { useDeferredValue, useMemo, useState } from 'react';
import { assess } from '../../advisor/evidence/assess.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import { Highlight } from '../app/Highlighted.tsx';
import { useModel } from '../app/knowledge.tsx';
import { useRecommendation } from '../app/recommendation.ts';
import { useProfile } from '../app/store.tsx';
import { LoadEvidence } from '../evidence/LoadEvidence.tsx';
import { WithoutScript } from '../evidence/WithoutScript.tsx';
import { metadata } from '../place/page-metadata.ts';
import { Heading, Page } from '../ui/Page.tsx';
import { MatrixControls } from './controls/MatrixControls.tsx';
import { GlyphKey } from './GlyphKey.tsx';
import { MatrixExport } from './MatrixExport.tsx';
import css from './MatrixPage.module.css';
import { MisreadNotice } from './MisreadNotice.tsx';
import { StatusLine } from './StatusLine.tsx';
import { MatrixTable } from './table/MatrixTable.tsx';
import { useMediaQuery } from './use-media-query.ts';
import { useWayToOpened } from './use-way-to-opened.ts';
import { filterRows } from './view/filter-rows.ts';
import { isPicked } from './view/matrix-view.ts';
import { orderRows } from './view/order-rows.ts';
import { foundIn, onceEach, rowTextsOf } from './view/row-texts.ts';
import { type Row, rowsOf } from './view/rows.ts';
import { readQuery } from './view/search.ts';
import { useMatrixView } from './view/use-matrix-view.ts';

/** Every criterion by every framework, each cell open to its findings. */
export function MatrixPage() {
  const model = useModel();
  const profile = useProfile();
  const { ownRatings } = profile;
  const { weights } = useRecommendation();
  const { view: asked, update, arrivals, misread } = useMatrixView(model);
  // A letter is drawn as soon as it is typed, and the rows when they are ready: the next letter does not wait for them.
  const query = useDeferredValue(asked.query);
  const view = useMemo(() => ({ ...asked, query }), [asked, query]);
  const pageMetadata = useMemo(() => metadata.matrix(model), [model]);
  const [evidence, setEvidence] = useState<Evidence | null>(null);

  const leftOut = view.leftOut === 'profile' ? profile.leftOut : view.leftOut;
  const assessment = useMemo(() => assess(model, { leftOut, ownRatings }), [model, leftOut, ownRatings]);
  const frameworks = useMemo(
    () => model.frameworks.filter(({ id }) => isPicked(view.frameworks, id)),
    [model, view.frameworks],
  );
  const rows = useMemo(() => {
    const shares = new Map(weights.map(({ criterion, weight }) => [criterion, weight]));
    return rowsOf({ model, assessment, frameworks, weights: shares });
  }, [model, assessment, frameworks, weights]);
  const search = useMemo(() => readQuery(view.query), [view.query]);
  const textsOf = useMemo(() => onceEach((row: Row) => rowTextsOf(row, model, evidence)), [model, evidence]);
  const shown = useMemo(
    () => filterRows(rows, view, (row) => !search || search.isIn(textsOf(row).all)),
    [rows, view, search, textsOf],
  );
  const foundOf = useMemo(
    () => search && onceEach((row: Row) => foundIn(textsOf(row), search, row)),
    [search, textsOf],
  );

  const order = view.order === 'weight' && weights.length === 0 ? 'group' : view.order;
  const groups = useMemo(() => orderRows(shown.shown, order, model), [shown, order, model]);
  const openedRow = shown.shown.find(({ id }) => id === view.opened?.row);
  const opened =
    openedRow && (view.opened?.framework === undefined || isPicked(view.frameworks, view.opened.framework))
      ? view.opened
      : null;

  const { matches: stacked, known } = useMediaQuery('(max-width: 47.99rem)');
  useWayToOpened(opened, arrivals, known);

  return (
    <Page {...pageMetadata} hashNames="no part">
      <div className={css.intro}>
        <Heading>The matrix</Heading>
        <p className="lead">
          What the sources say of each framework, one criterion a row. More steps is better on every row. Open a cell
          for the findings behind it.
        </p>
        <WithoutScript what="the cells" />
        <MisreadNotice misread={misread} />
      </div>
      <MatrixControls
        view={asked}
        update={update}
        leftOut={leftOut}
        profileLeftOut={profile.leftOut}
        weighted={weights.length > 0}
      />
      {search && !evidence && <LoadEvidence onLoad={setEvidence} fallback={null} />}
      <div className={css.status}>
        <StatusLine
          view={view}
          update={update}
          shown={shown}
          leftOut={leftOut}
          foundOf={foundOf}
          complete={evidence !== null}
        />
        <GlyphKey />
      </div>
      <Highlight split={search?.split ?? null}>
        <MatrixTable
          frameworks={frameworks}
          groups={groups}
          order={order}
          opened={opened}
          weighted={weights.length > 0}
          stacked={stacked}
          foundOf={foundOf}
          update={update}
        />
      </Highlight>
      <MatrixExport view={view} opened={opened} leftOut={leftOut} frameworks={frameworks} groups={groups} />
    </Page>
  );
}
