import type { Conflict } from '../../knowledge/knowledge-base.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Findings } from '../ui/Findings.tsx';
import { useEvidence } from '../ui/knowledge.tsx';
import { Prose } from '../ui/Prose.tsx';
import { count } from '../ui/sentences.ts';
import css from './DisputeList.module.css';

export interface DisputeListProps {
  readonly conflicts: readonly Conflict[];
}

/** Each dispute with what the sides say and the findings it is about. Use it below `WithEvidence`. */
export function DisputeList({ conflicts }: DisputeListProps) {
  const evidence = useEvidence();
  return (
    <ul className={css.disputes}>
      {conflicts.map(({ id, topic, findings }) => {
        const words = evidence.conflicts[id];
        return (
          <li key={id}>
            <h3>{topic}</h3>
            <div className={css.sides}>
              {words && <Prose markdown={words.reason} startAt={4} />}
              {words?.settled !== undefined && (
                <p>
                  <b>Who is right:</b> {words.settled}
                </p>
              )}
              <Disclosure
                summary={
                  <>
                    {count(findings.length, 'finding')}
                    <span className="sr-only"> on {topic}</span>
                  </>
                }
              >
                <Findings numbers={findings} withFramework />
              </Disclosure>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
