import type { Finding, Model } from '../../knowledge/knowledge-base.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { useEvidence, useModel, useOriginalModel } from '../app/knowledge.tsx';
import { classNames } from '../ui/class-names.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Rating } from '../ui/Rating.tsx';
import { list } from '../words/sentences.ts';
import { FindingCitation } from './Citation.tsx';
import css from './Findings.module.css';
import { Measured } from './Measured.tsx';

export interface FindingsProps {
  /** Numbers of findings. */
  readonly numbers: readonly number[];
  /** Numbers of those that hold no more; listed last. */
  readonly outdated?: Iterable<number>;
  /** Name the framework of each: where the list holds several. */
  readonly withFramework?: boolean;
}

/** What each source says, then where it says it. Use it below `WithEvidence`. */
export function Findings({ numbers, outdated = [], withFramework = false }: FindingsProps) {
  const stated = useOriginalModel();
  const model = useModel();
  const evidence = useEvidence();
  const old = new Set(outdated);
  return (
    <ol className={css.findings}>
      {numbers
        .toSorted((a, b) => Number(old.has(a)) - Number(old.has(b)))
        .map((number) => {
          const finding = stated.findings[number];
          const words = evidence.findings[number];
          if (!finding || !words) return null;
          const counted = model.findings[number];
          return (
            <li key={number} className={classNames(old.has(number) && css.outdated)}>
              <span className={css.label}>
                <Label model={stated} finding={finding} />
              </span>
              <div className={css.words}>
                {withFramework && (
                  <p className={css.framework}>
                    <FrameworkName id={finding.framework} />
                  </p>
                )}
                {old.has(number) && (
                  <p className={css.note}>
                    <b>Outdated:</b> shown, but not counted.
                  </p>
                )}
                {finding.kind === 'rated' && counted?.kind === 'rated' && counted.rating !== finding.rating && (
                  <p className={css.note}>
                    <b>Tried out:</b> counted as “{counted.rating}”.
                  </p>
                )}
                <p className={css.statement}>
                  <Measured figure={words.figure} />
                  {words.statement}
                </p>
                <FindingCitation source={finding.source} words={words} />
              </div>
            </li>
          );
        })}
    </ol>
  );
}

function Label({ model, finding }: { model: Model; finding: Finding }) {
  if (finding.kind === 'rated') return <Rating value={RATING_VALUE[finding.rating]} />;
  const values = model.facts.find((fact) => fact.id === finding.fact)?.values ?? [];
  return <span>{list(finding.values.map((id) => values.find((value) => value.id === id)?.name ?? id))}</span>;
}
