import { type ReactNode, useMemo } from 'react';
import { type FindingChange, findingChanges } from '../../../advisor/since/finding-changes.ts';
import type { CellSince } from '../../../advisor/since/since.ts';
import { type State, stateOfToday } from '../../../advisor/since/state.ts';
import type { Finding } from '../../../knowledge/model.ts';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { Statement } from '../../evidence/Statement.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import type { Names } from '../../words/names.ts';
import { list, paragraph } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { HAS_ROWS } from '../../words/source-words.ts';
import css from './Since.module.css';

export interface ChangedFindingsProps {
  readonly cell: CellSince;
  readonly then: State;
  readonly names: Names;
}

/** So many are told at once. */
const TOLD = 4;

/** The findings that came, went or changed behind a cell. Use it below `WithEvidence`. */
export function ChangedFindings({ cell: { before, after }, then, names }: ChangedFindingsProps) {
  const model = useModel();
  const evidence = useEvidence();
  const now = useMemo(() => stateOfToday(model, evidence), [model, evidence]);
  const changes = findingChanges({ state: then, cell: before }, { state: now, cell: after });
  const dispute =
    before.disputed === after.disputed
      ? ''
      : after.disputed
        ? 'The rating is disputed now.'
        : 'The rating is not disputed any more.';
  const told: Told = { then, now, counts: (number) => after.findings.includes(number), names };
  const { first, others } = shorten(changes, TOLD);
  return (
    <>
      {changes.length === 0 && (
        <p>
          {paragraph(
            dispute,
            before.value === after.value
              ? ''
              : [...before.findings, ...after.findings].length === 0
                ? 'It follows from what was answered.'
                : 'The findings behind it are the same, and they are counted otherwise.',
          )}
        </p>
      )}
      <Changes changes={first} told={told} />
      {others.length > 0 && (
        <Disclosure printed summary={`${others.length} more findings`}>
          <Changes changes={others} told={told} />
        </Disclosure>
      )}
      {changes.length > 0 && dispute !== '' && <p>{dispute}</p>}
    </>
  );
}

interface Told {
  readonly then: State;
  readonly now: State;
  /** Of today's findings: whether it counts. */
  readonly counts: (number: number) => boolean;
  readonly names: Names;
}

function Changes({ changes, told }: { changes: readonly FindingChange[]; told: Told }) {
  return (
    <ul className={css.findings}>
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{byKind(CHANGE, change, told)}</li>
      ))}
    </ul>
  );
}

const CHANGE: ByKind<FindingChange, [Told], ReactNode> = {
  added: ({ after }, { now, names }) => (
    <>
      <p>
        <b>New:</b> {wordOf(now.model.findings[after], names)}
      </p>
      <Statement number={after} conflicts={[]} />
    </>
  ),
  changed: ({ before, after }, { then, now, counts, names }) => {
    const [was, is] = [wordOf(then.model.findings[before], names), wordOf(now.model.findings[after], names)];
    return (
      <>
        <p>
          <b>Changed:</b>{' '}
          {was === is
            ? counts(after)
              ? 'it counts again'
              : 'it is outdated now, and does not count'
            : `${was} then, ${is} now`}
        </p>
        <Statement number={after} conflicts={[]} />
        {then.words[before]?.statement !== now.words[after]?.statement && (
          <p className={css.cite}>Then: {then.words[before]?.statement}</p>
        )}
      </>
    );
  },
  removed: ({ before }, { then, names }) => {
    const [finding, words] = [then.model.findings[before], then.words[before]];
    const source = then.model.sources.find(({ id }) => id === finding?.source);
    return (
      <>
        <p>
          <b>Gone:</b> {wordOf(finding, names)}
        </p>
        <p>{words?.statement}</p>
        <p className={css.cite}>
          {source?.short}, {words?.section}
          {source && HAS_ROWS[source.kind] && `, row “${words?.row}”`}
        </p>
      </>
    );
  },
};

const wordOf = (finding: Finding | undefined, names: Names) =>
  finding?.kind === 'stated'
    ? list(finding.values.map((value) => names.value(finding.fact, value)))
    : (finding?.rating ?? '');
