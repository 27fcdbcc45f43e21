import type { FrameworkId } from '../../knowledge/knowledge-base.ts';
import { framework as frameworkAddress, guide as guideAddress } from '../ui/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useEvidence, WithEvidence } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Section } from '../ui/Section.tsx';
import { either } from '../ui/sentences.ts';
import css from './NextSteps.module.css';
import { PART } from './parts.ts';
import { useShown } from './shown.tsx';

/** What the documents advise whoever chooses the first; with a tie, whoever chooses one of them. */
export function NextSteps({ frameworks }: { frameworks: readonly FrameworkId[] }) {
  const { names } = useShown();
  return (
    <Section
      id={PART.next}
      title={`If you choose ${either(frameworks.map(names.framework))}`}
      aside="What the documents advise, and what holds for any framework."
    >
      <WithEvidence>
        {frameworks.map((id) => (
          <Advice key={id} framework={id} alone={frameworks.length === 1} />
        ))}
        <Guides />
      </WithEvidence>
    </Section>
  );
}

function Advice({ framework, alone }: { framework: FrameworkId; alone: boolean }) {
  const { names } = useShown();
  const texts = useEvidence().frameworks[framework];
  const name = names.framework(framework);
  if (!texts) return null;
  return (
    <div className={css.advice}>
      <h3>{alone ? 'What to do' : `${name}: what to do`}</h3>
      <Prose markdown={texts.choose} startAt={4} />
      <Disclosure className="print-open" summary={alone ? 'What to watch out for' : `${name}: what to watch out for`}>
        <Prose className={css.watch} markdown={texts.watch} startAt={4} />
      </Disclosure>
      <p className={css.more}>
        <Link to={frameworkAddress(framework)}>All that is known of {name}</Link>
      </p>
    </div>
  );
}

function Guides() {
  const { guides } = useEvidence();
  if (guides.length === 0) return null;
  return (
    <>
      <h3>Whatever you choose</h3>
      <ul className={css.guides}>
        {guides.map(({ id, title, summary }) => (
          <li key={id}>
            <Link to={guideAddress(id)}>{title}</Link>
            <span className="soft">{summary}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
