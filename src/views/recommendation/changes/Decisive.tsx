import type { DecisiveFinding } from '../../../advisor/robustness/analysis.ts';
import { Findings } from '../../evidence/Findings.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';

/** The one finding that matters most, with who says so. */
export function Decisive({ decisive }: { decisive: DecisiveFinding }) {
  return (
    <WithEvidence>
      <Findings numbers={[decisive.finding]} />
    </WithEvidence>
  );
}
