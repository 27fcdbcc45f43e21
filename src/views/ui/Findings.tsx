import type { Cited, Finding, Model } from '../../knowledge/knowledge-base.ts';
import { RATING_VALUE, type SourceKind } from '../../knowledge/vocabulary.ts';
import { source as sourceAddress } from './addresses.ts';
import css from './Findings.module.css';
import { FrameworkName } from './FrameworkName.tsx';
import { useEvidence, useModel } from './knowledge.tsx';
import { Link } from './Link.tsx';
import { Rating } from './Rating.tsx';
import { list, longDate } from './sentences.ts';

export interface FindingsProps {
  /** Numbers of findings. */
  readonly numbers: readonly number[];
  /** Name the framework of each: where the list holds several. */
  readonly withFramework?: boolean;
}

/** What each source says, then where it says it. Use it below `WithEvidence`. */
export function Findings({ numbers, withFramework = false }: FindingsProps) {
  const model = useModel();
  const evidence = useEvidence();
  return (
    <ol className={css.findings}>
      {numbers.map((number) => {
        const finding = model.findings[number];
        const words = evidence.findings[number];
        if (!finding || !words) return null;
        const { section, slug, row } = words.locator;
        return (
          <li key={number}>
            <span className={css.label}>
              <Label model={model} finding={finding} />
            </span>
            <div className={css.words}>
              {withFramework && (
                <p className={css.framework}>
                  <FrameworkName id={finding.framework} />
                </p>
              )}
              <p className={css.statement}>{words.statement}</p>
              <Citation cited={{ source: finding.source, section, slug, row }} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Said of every kind but the usual one. */
const KIND_NOTE: Readonly<Record<SourceKind, string>> = {
  comparison: '',
  official: ' · official',
  benchmark: ' · benchmark',
};

/** Where a claim comes from: source, section, row and the source's date. Use it below `WithEvidence`. */
export function Citation({ cited }: { cited: Cited }) {
  const source = useModel().sources.find((candidate) => candidate.id === cited.source);
  const published = useEvidence().sources[cited.source]?.published;
  if (!source) return null;
  return (
    <p className={css.cite}>
      <Link to={sourceAddress(source.id, cited.slug)}>{source.short}</Link>, {cited.section}
      {cited.row !== undefined && `, row “${cited.row}”`}
      {published !== undefined && `, ${published === 'not given' ? 'no date given' : longDate(published)}`}
      {KIND_NOTE[source.kind]}
    </p>
  );
}

function Label({ model, finding }: { model: Model; finding: Finding }) {
  if (finding.kind === 'rated') return <Rating value={RATING_VALUE[finding.rating]} />;
  const values = model.facts.find((fact) => fact.id === finding.fact)?.values ?? [];
  return list(finding.values.map((id) => values.find((value) => value.id === id)?.name ?? id));
}
