import type { Evidence, FrameworkId } from '../../knowledge/knowledge-base.ts';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { criterion, fact } from '../ui/addresses.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { useModel } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Rating } from '../ui/Rating.tsx';
import css from './StatementTable.module.css';
import type { SourceRow } from './statements-of.ts';

export interface StatementRowProps {
  readonly row: SourceRow;
  readonly frameworks: readonly FrameworkId[];
  readonly evidence: Evidence;
}

/** One row of a source; it may judge several criteria, each with a line of its own. */
export function StatementRow({ row, frameworks, evidence }: StatementRowProps) {
  return (
    <tbody>
      {row.judgements.map(({ kind, id, name, findings }, index) => (
        <tr key={`${kind} ${id}`}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={row.judgements.length} className={css.label}>
              {row.label}
            </th>
          )}
          <th scope="row" className={css.judged}>
            <Link to={kind === 'criterion' ? criterion(id) : fact(id)}>{name}</Link>
          </th>
          {frameworks.map((framework) => {
            const numbers = findings.get(framework);
            return (
              <td key={framework} className={numbers ? css.statement : css.silent}>
                {numbers ? (
                  <>
                    <span className={css.framework}>
                      <FrameworkName id={framework} />
                    </span>
                    {numbers.map((number) => (
                      <Statement key={number} number={number} text={evidence.findings[number]?.statement ?? ''} />
                    ))}
                  </>
                ) : (
                  <span className="sr-only">nothing</span>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Statement({ number, text }: { number: number; text: string }) {
  const model = useModel();
  const finding = model.findings[number];
  if (!finding) return null;
  return (
    <div className={css.finding}>
      {finding.kind === 'rated' ? (
        <Rating value={RATING_VALUE[finding.rating]} />
      ) : (
        <b>
          {model.facts
            .find(({ id }) => id === finding.fact)
            ?.values.filter(({ id }) => finding.values.includes(id))
            .map(({ name }) => name)
            .join(', ')}
        </b>
      )}
      <p>{text}</p>
    </div>
  );
}
