import type { FrameworkId } from '../../../knowledge/model.ts';
import { useEvidence } from '../../app/knowledge.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { framework as frameworkAddress, guide as guideAddress } from '../../place/addresses.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/Link.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { either } from '../../words/sentences.ts';
import { AdviceList, Points } from './AdviceList.tsx';
import { checklistOf } from './checklist.ts';
import { asMarkdown, reviewInWords, titleOf } from './checklist-words.ts';
import css from './NextSteps.module.css';
import { adviceFor } from './security-review.ts';

/** What the documents advise whoever chooses the first, as a checklist; with a tie, whoever chooses one of them. */
export function NextSteps({ frameworks }: { frameworks: readonly FrameworkId[] }) {
  const { names } = useResult();
  return (
    <FoldedSection
      id={ANCHOR.next}
      title={`If you choose ${either(frameworks.map(names.framework))}`}
      says="What the documents advise: what is at risk here first, then what holds for any framework."
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
  const evidence = useEvidence();
  const name = names.framework(framework);
  if (!evidence.frameworks[framework]) return null;
  const { choose, watch, review } = adviceFor(evidence, framework, recommendation.weights);
  const costs = recommendation.standings.find((standing) => standing.framework === framework)?.costs ?? [];
  const lists = {
    choose: checklistOf(choose, costs),
    watch: checklistOf(watch, costs),
    review: review?.points ?? null,
  };
  const title = (part: keyof typeof lists) => titleOf(part, alone ? undefined : name);
  return (
    <div className={css.advice}>
      {choose.length > 0 && (
        <>
          <h3>{title('choose')}</h3>
          <AdviceList framework={framework} list={lists.choose} />
        </>
      )}
      {watch.length > 0 && (
        <>
          <h3 className={css.second}>{title('watch')}</h3>
          <AdviceList framework={framework} list={lists.watch} />
        </>
      )}
      {review && (
        <div className={classNames('no-print', css.review)}>
          <h3 className={css.second}>{title('review')}</h3>
          <p className="note">{reviewInWords(review.because, names)}</p>
          <Points points={review.points} />
        </div>
      )}
      <div className="actions no-print">
        <CopyButton quiet text={() => asMarkdown(name, lists)}>
          {alone ? 'Copy as a checklist' : `Copy as a checklist for ${name}`}
        </CopyButton>
      </div>
      <p className="no-print">
        <Link to={frameworkAddress(framework)}>All that is known of {name}</Link>
      </p>
    </div>
  );
}

function Guides() {
  const { guides } = useEvidence();
  if (guides.length === 0) return null;
  return (
    <div className="no-print">
      <h3>Whatever you choose</h3>
      <ul className={css.guides}>
        {guides.map(({ id, title, summary }) => (
          <li key={id}>
            <Link to={guideAddress(id)}>{title}</Link>
            <span className="soft">{summary}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
