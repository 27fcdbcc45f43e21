import type { FrameworkId } from '../../../knowledge/knowledge-base.ts';
import { useEvidence } from '../../app/knowledge.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { framework as frameworkAddress, guide as guideAddress } from '../../place/addresses.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Link } from '../../ui/Link.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { either } from '../../words/sentences.ts';
import { ANCHOR } from '../result/anchors.ts';
import { useResult } from '../result/result.tsx';
import { AdviceList } from './AdviceList.tsx';
import { checklistOf } from './checklist.ts';
import { asMarkdown, titleOf } from './checklist-words.ts';
import css from './NextSteps.module.css';

/** What the documents advise whoever chooses the first, as a checklist; with a tie, whoever chooses one of them. */
export function NextSteps({ frameworks }: { frameworks: readonly FrameworkId[] }) {
  const { names } = useResult();
  return (
    <FoldedSection
      id={ANCHOR.next}
      title={`If you choose ${either(frameworks.map(names.framework))}`}
      says="What the documents advise, what has weight here first; then what holds for any framework."
    >
      <WithEvidence>
        {frameworks.map((id) => (
          <Advice key={id} framework={id} alone={frameworks.length === 1} />
        ))}
        <Guides />
      </WithEvidence>
    </FoldedSection>
  );
}

function Advice({ framework, alone }: { framework: FrameworkId; alone: boolean }) {
  const { names, recommendation } = useResult();
  const texts = useEvidence().frameworks[framework];
  const name = names.framework(framework);
  if (!texts) return null;
  const lists = {
    choose: checklistOf(texts.choose, recommendation.weights),
    watch: checklistOf(texts.watch, recommendation.weights),
  };
  return (
    <div className={css.advice}>
      <h3>{titleOf('choose', alone ? undefined : name)}</h3>
      <AdviceList list={lists.choose} />
      <h3 className={css.second}>{titleOf('watch', alone ? undefined : name)}</h3>
      <AdviceList list={lists.watch} />
      <div className="actions no-print">
        <CopyButton quiet text={() => asMarkdown(name, lists)}>
          {alone ? 'Copy as a checklist' : `Copy as a checklist for ${name}`}
        </CopyButton>
      </div>
      <p>
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
