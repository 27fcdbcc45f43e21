import { type ReactNode, startTransition, useEffect } from 'react';
import type { Evidence } from '../../knowledge/evidence.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { WithEvidence } from './WithEvidence.tsx';

export interface LoadEvidenceProps {
  readonly onLoad: (evidence: Evidence) => void;
  readonly fallback?: ReactNode;
}

/** For parts that show something before the evidence is there: hands it up once it is. */
export function LoadEvidence({ onLoad, ...waiting }: LoadEvidenceProps) {
  return (
    <WithEvidence {...waiting}>
      <Report onLoad={onLoad} />
    </WithEvidence>
  );
}

function Report({ onLoad }: Pick<LoadEvidenceProps, 'onLoad'>) {
  const evidence = useEvidence();
  // What becomes of it may take long, and nobody waits for it before they go on.
  useEffect(() => startTransition(() => onLoad(evidence)), [evidence, onLoad]);
  return null;
}
