import type { Conflict, Framework } from '../../knowledge/knowledge-base.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Findings } from '../ui/Findings.tsx';
import { useEvidence, useModel, WithEvidence } from '../ui/knowledge.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../ui/sentences.ts';
import css from './FrameworkDisputes.module.css';

/** The recorded disputes that concern one framework. */
export function FrameworkDisputes({ framework }: { framework: Framework }) {
  const conflicts = useModel().conflicts.filter(({ frameworks }) => frameworks.includes(framework.id));
  return (
    <Section id="disputes" title="Where sources disagree" aside={conflicts.length > 0 ? `${count(conflicts.length, 'dispute')} about ${framework.name}.` : undefined}>
      {conflicts.length === 0 ? (
        <p>No dispute about {framework.name} is recorded.</p>
      ) : (
        <WithEvidence>
          <DisputeList conflicts={conflicts} />
        </WithEvidence>
      )}
    </Section>
  );
}

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
