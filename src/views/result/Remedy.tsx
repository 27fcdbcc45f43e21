import type { Reason } from '../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../knowledge/knowledge-base.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { midSentence } from '../words/names.ts';
import { list } from '../words/sentences.ts';
import { mitigationOf } from './mitigation.ts';
import { useResult } from './result.tsx';

/** What to do about a criterion that costs points. Use it below `WithEvidence`. */
export function Remedy({ framework, reason }: { framework: FrameworkId; reason: Reason }) {
  const evidence = useEvidence();
  const { recommendation, assessment, names } = useResult();
  const from = useModel().criteria.find(({ id }) => id === reason.criterion)?.from;
  if (reason.kind === 'unknown')
    return (
      <span>{`No source ${recommendation.profile.leftOut.length > 0 ? 'that counts ' : ''}speaks of it: find out before you decide.`}</span>
    );
  if (from && 'fact' in from) {
    const values = assessment.fact(framework, from.fact).values.map((value) => names.value(from.fact, value));
    return <span>{`Its ${midSentence(names.fact(from.fact))} is ${list(values)}, and nothing changes that.`}</span>;
  }
  if (from) return <span>Plan the time to learn it.</span>;
  const mitigation = mitigationOf(evidence, framework, reason.criterion);
  return <span>{mitigation ?? 'No source says what to do about it: plan for it.'}</span>;
}
