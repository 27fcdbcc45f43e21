import { useState } from 'react';
import { lazyComponent } from '../../app/lazy-component.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { surenessOf } from '../../result/result-facts.ts';
import { NotFetched } from '../../ui/NotFetched.tsx';
import { FoldedSection } from '../../ui/Section.tsx';

/** All that writes is fetched when a record is first asked for. */
const RecordForms = lazyComponent(
  () => import('./RecordForms.tsx').then((m) => m.RecordForms),
  (absent) =>
    absent.kind === 'waiting' ? (
      <p className="note">Loading the forms …</p>
    ) : (
      <NotFetched failure={absent.failure} words={NOT_FETCHED} onRetry={absent.tryAgain} />
    ),
);

const NOT_FETCHED = {
  offline: 'You seem to be offline, and what writes the record has not been fetched yet.',
  missing: 'What writes the record could not be fetched. If trying again does not help, reload the page.',
} as const;

/** The result as a document to keep. Written when it is first asked for, and not before everything is worked out. */
export function Record() {
  const [opened, setOpened] = useState(false);
  const testing = surenessOf(useResult()) === 'testing';
  return (
    <FoldedSection
      id={ANCHOR.record}
      title="Decision record"
      says="To keep beside the code: what was decided, on whose word, and what would reverse it."
      className="no-print"
      onOpen={() => setOpened(true)}
    >
      {opened && (testing ? <p className="note">Being worked out …</p> : <Fetched />)}
    </FoldedSection>
  );
}

function Fetched() {
  return (
    <WithEvidence>
      <RecordForms />
    </WithEvidence>
  );
}
