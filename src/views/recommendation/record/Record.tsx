import { useState } from 'react';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { surenessOf } from '../../result/result-facts.ts';
import { FoldedSection } from '../../ui/Section.tsx';
import { RecordForms } from './RecordForms.tsx';

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
