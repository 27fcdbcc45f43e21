import type { Conflict } from '../../knowledge/model.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { SourceCitation } from './Citation.tsx';
import { FindingLabel } from './FindingLabel.tsx';
import css from './Findings.module.css';
import { allFigures, measuredInWords, otherPlaces } from './findings-words.ts';
import { type MergedFindings, mergeFindings } from './merge-findings.ts';
import { Statement } from './Statement.tsx';

export interface FindingsProps {
  /** Numbers of findings. */
  readonly numbers: readonly number[];
  /** Numbers of those that hold no more; listed last. */
  readonly outdated?: Iterable<number>;
  /** Ids of disputes that are not over the rating: each is noted by the findings it is about. */
  readonly asides?: readonly string[];
  /** Name the framework of each: where the list holds several. */
  readonly withFramework?: boolean;
  /** On paper each source says it once, in few lines. */
  readonly brief?: boolean;
  /** Offer to correct each. */
  readonly withCorrections?: boolean;
}

const NONE: readonly string[] = [];

/** What each source says, once, then where it says it. Use it below `WithEvidence`. */
export function Findings({
  numbers,
  outdated = [],
  asides = NONE,
  withFramework = false,
  brief = false,
  withCorrections = false,
}: FindingsProps) {
  const model = useModel();
  const evidence = useEvidence();
  const old = new Set(outdated);
  const conflicts = model.conflicts.filter(({ id }) => asides.includes(id));
  const noted = new Set(conflicts.flatMap(({ findings }) => findings));
  const entries = mergeFindings(numbers, { model, evidence, outdated: old, noted });
  return (
    <ol className={classNames(css.findings, brief && css.brief)}>
      {entries.map((merged) => {
        const [first = -1] = merged.numbers;
        const finding = model.findings[first];
        if (!finding) return null;
        return (
          <li key={first} className={classNames(old.has(first) && css.outdated)}>
            <span className={css.label}>
              <FindingLabel numbers={merged.numbers} />
            </span>
            <div className={css.words}>
              {withFramework && (
                <p className={css.framework}>
                  <FrameworkName id={finding.framework} />
                </p>
              )}
              {old.has(first) && (
                <p className={css.note}>
                  <b>Outdated:</b> shown, but not counted.
                </p>
              )}
              <Words merged={merged} conflicts={conflicts} brief={brief} withCorrections={withCorrections} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface WordsProps extends Required<Pick<FindingsProps, 'brief' | 'withCorrections'>> {
  readonly merged: MergedFindings;
  readonly conflicts: readonly Conflict[];
}

/** A sentence in sight, and the others of its source behind it; of several figures, their range. */
function Words({ merged, conflicts, brief, withCorrections }: WordsProps) {
  const { sources, findings } = useModel();
  const [first = -1, ...others] = merged.numbers;
  const source = findings[first]?.source ?? '';
  const fold = (summary: string, numbers: readonly number[]) => (
    <Disclosure
      printed={!brief}
      className={classNames(css.more, brief && 'print-if-open')}
      summary={
        <>
          {summary}
          <span className="sr-only"> of {sources.find(({ id }) => id === source)?.short ?? source}</span>
        </>
      }
    >
      <ul className={css.places}>
        {numbers.map((number) => (
          <li key={number}>
            {merged.kind === 'measured' && (
              <span className={css.label}>
                <FindingLabel numbers={[number]} />
              </span>
            )}
            <Statement number={number} conflicts={conflicts} withCorrection={withCorrections} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
  switch (merged.kind) {
    case 'measured':
      return (
        <>
          <p className={css.statement}>
            <b>{measuredInWords(merged.figures)}</b>
          </p>
          <SourceCitation source={source} />
          {fold(allFigures(merged.numbers.length), merged.numbers)}
        </>
      );
    case 'said':
      return (
        <>
          <Statement number={first} conflicts={conflicts} withCorrection={withCorrections} />
          {others.length > 0 && fold(otherPlaces(others.length), others)}
        </>
      );
  }
}
