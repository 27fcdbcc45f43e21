import type { Reason } from '../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { midSentence } from '../words/names.ts';
import { either } from '../words/sentences.ts';
import { costName } from './cost-name.ts';
import { mitigationInWords, mitigationOf, sameAs } from './mitigation.ts';
import { useResult } from './result.tsx';

/**
 * What to do about a criterion that costs points. Use it below `WithEvidence`.
 *
 * @param before the costs above it in the same list: no advice is given twice there
 */
export function Remedy({
  framework,
  reason,
  before = [],
}: {
  framework: FrameworkId;
  reason: Reason;
  before?: readonly Reason[];
}) {
  const evidence = useEvidence();
  const { recommendation, assessment, names } = useResult();
  const { criteria } = useModel();
  const fromOf = (criterion: string) => criteria.find(({ id }) => id === criterion)?.from;
  const from = fromOf(reason.criterion);
  if (reason.kind === 'unknown')
    return (
      <span>{`No source ${recommendation.profile.leftOut.length > 0 ? 'that counts ' : ''}speaks of it: find out before you decide.`}</span>
    );
  const named = (criterion: string) => costName(assessment.cell(framework, criterion), names).name;
  if (from && 'fact' in from) {
    const alike = before.find(({ criterion }) => {
      const other = fromOf(criterion);
      return other && 'fact' in other && other.fact === from.fact;
    });
    if (alike) return <span>{sameAs(named(alike.criterion))}</span>;
    const values = assessment.fact(framework, from.fact).values.map((value) => names.value(from.fact, value));
    return <span>{`Its ${midSentence(names.fact(from.fact))} is ${either(values)}, and nothing changes that.`}</span>;
  }
  if (from) return <span>Plan the time to learn it.</span>;
  const advised = before.filter(({ kind, criterion }) => kind === 'costs' && !fromOf(criterion));
  const mitigation = mitigationOf(
    evidence,
    framework,
    reason.criterion,
    advised.map(({ criterion }) => criterion),
  );
  return <span>{mitigationInWords(mitigation, named) ?? 'No source says what to do about it: plan for it.'}</span>;
}
