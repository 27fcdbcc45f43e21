import { Fragment } from 'react';
import type { Evidence } from '../../knowledge/evidence.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { Correction } from '../evidence/Correction.tsx';
import { Measured } from '../evidence/Measured.tsx';
import { criterion, fact } from '../place/addresses.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { Rating } from '../ui/Rating.tsx';
import css from './StatementTable.module.css';
import type { Judgement, SourceRow } from './source-sections.ts';

export interface StatementRowProps {
  readonly row: SourceRow;
  readonly evidence: Evidence;
}

/** One row of a source: one line for each criterion that it judges and each framework that it speaks of. */
export function StatementRow({ row, evidence }: StatementRowProps) {
  const lines = row.judgements.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <tbody>
      {row.judgements.map((judgement, place) => (
        <Fragment key={`${judgement.kind} ${judgement.id}`}>
          {judgement.findings.map((number, index) => (
            <tr key={number}>
              {place === 0 && index === 0 && (
                <th scope="rowgroup" rowSpan={lines} className={css.label}>
                  {row.label}
                </th>
              )}
              {index === 0 && <Judges judgement={judgement} />}
              <Statement number={number} words={evidence.findings[number]} />
            </tr>
          ))}
        </Fragment>
      ))}
    </tbody>
  );
}

function Judges({ judgement: { kind, id, name, findings } }: { judgement: Judgement }) {
  return (
    <th scope="rowgroup" rowSpan={findings.length} className={css.judged}>
      <Link to={kind === 'criterion' ? criterion(id) : fact(id)}>{name}</Link>
    </th>
  );
}

function Statement({ number, words }: { number: number; words: Evidence['findings'][number] | undefined }) {
  const model = useModel();
  const { outdated } = useAssessment();
  const finding = model.findings[number];
  if (!finding) return null;
  return (
    <>
      <td className={css.framework}>
        <FrameworkName id={finding.framework} />
      </td>
      <td className={css.rating}>
        {finding.kind === 'rated' ? (
          <Rating value={RATING_VALUE[finding.rating]} />
        ) : (
          model.facts
            .find(({ id }) => id === finding.fact)
            ?.values.filter(({ id }) => finding.values.includes(id))
            .map(({ name }) => name)
            .join(', ')
        )}
      </td>
      <td className={css.says}>
        {outdated.has(number) && <b>Outdated, not counted: </b>}
        <Measured figure={words?.figure} />
        {words?.statement}
        <Correction number={number} />
      </td>
    </>
  );
}
