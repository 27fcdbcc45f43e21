import type { ReactNode } from 'react';
import type { Conflict } from '../../knowledge/model.ts';
import { useAssessment } from '../app/recommendation.ts';
import { disputeId } from '../place/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { count } from '../words/sentences.ts';
import css from './DisputeList.module.css';
import { DisputeWords } from './DisputeWords.tsx';
import { Findings } from './Findings.tsx';

export interface DisputeListProps {
  readonly conflicts: readonly Conflict[];
  /** What hangs on a dispute here, said below what its sides say. */
  readonly follows?: (conflict: Conflict) => ReactNode;
}

/** Each dispute with what the sides say and the findings it is about. Use it below `WithEvidence`. */
export function DisputeList({ conflicts, follows }: DisputeListProps) {
  const assessment = useAssessment();
  return (
    <ul className={css.disputes}>
      {conflicts.map((conflict) => {
        const { id, topic, findings } = conflict;
        return (
          <li key={id}>
            <h3 id={disputeId(id)}>{topic}</h3>
            <div className={css.sides}>
              <DisputeWords conflict={id} />
              {follows?.(conflict)}
              {findings.length > 0 && (
                <Disclosure
                  printed
                  summary={
                    <>
                      {count(findings.length, 'finding')}
                      <span className="sr-only"> on {topic}</span>
                    </>
                  }
                >
                  <Findings numbers={findings} outdated={assessment.outdated} withFramework />
                </Disclosure>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
