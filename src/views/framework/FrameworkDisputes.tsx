import type { Framework } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { DisputeList } from '../evidence/DisputeList.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';

/** The recorded disputes that concern one framework. */
export function FrameworkDisputes({ framework }: { framework: Framework }) {
  const conflicts = useModel().conflicts.filter(({ frameworks }) => frameworks.includes(framework.id));
  return (
    <Section
      id="disputes"
      title="Where sources disagree"
      aside={conflicts.length > 0 ? `${count(conflicts.length, 'dispute')} about ${framework.name}.` : undefined}
    >
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
