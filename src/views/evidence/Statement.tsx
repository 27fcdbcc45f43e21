import type { Conflict } from '../../knowledge/model.ts';
import { Highlighted } from '../app/Highlighted.tsx';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { dispute } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { FindingCitation } from './Citation.tsx';
import { Correction } from './Correction.tsx';
import css from './Findings.module.css';
import { Measured } from './Measured.tsx';

export interface StatementProps {
  /** Of the finding. */
  readonly number: number;
  /** Disputes to be noted where they are about this finding. */
  readonly conflicts: readonly Conflict[];
  readonly withCorrection?: boolean;
}

/** What a finding says, where it stands, and the disputes that it is part of. */
export function Statement({ number, conflicts, withCorrection = false }: StatementProps) {
  const finding = useModel().findings[number];
  const words = useEvidence().findings[number];
  if (!finding || !words) return null;
  return (
    <>
      <p className={css.statement}>
        <Measured figure={words.figure} />
        <Highlighted>{words.statement}</Highlighted>
      </p>
      <FindingCitation source={finding.source} words={words} />
      {conflicts
        .filter(({ findings }) => findings.includes(number))
        .map(({ id, topic, frameworks }) => (
          <p key={id} className={css.note}>
            Part of a dispute:{' '}
            <Link to={dispute(frameworks.find((own) => own === finding.framework) ?? frameworks[0] ?? '', id)}>
              {topic}
            </Link>
          </p>
        ))}
      {withCorrection && <Correction number={number} />}
    </>
  );
}
