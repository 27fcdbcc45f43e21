import type { Reason } from '../../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../../knowledge/knowledge-base.ts';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { mitigationOf } from './mitigation.ts';

/** What to do about a criterion that costs points. Use it below `WithEvidence`. */
export function Remedy({ framework, reason }: { framework: FrameworkId; reason: Reason }) {
  const evidence = useEvidence();
  const from = useModel().criteria.find(({ id }) => id === reason.criterion)?.from;
  if (reason.kind === 'unknown') return <span>No source speaks of it: find out before you decide.</span>;
  if (from)
    return <span>{'fact' in from ? 'Plan the time to learn the language.' : 'Plan the time to learn it.'}</span>;
  const mitigation = mitigationOf(evidence, framework, reason.criterion);
  return <span>{mitigation ?? 'No source says what to do about it: plan for it.'}</span>;
}
