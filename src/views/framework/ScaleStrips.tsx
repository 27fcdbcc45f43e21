import { useState } from 'react';
import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import type { CriterionId, Framework } from '../../knowledge/model.ts';
import { RATINGS } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { WithoutScript } from '../evidence/WithoutScript.tsx';
import { matrix } from '../place/addresses.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Steps } from '../ui/Rating.tsx';
import { ScaleRow } from './ScaleRow.tsx';
import css from './ScaleStrips.module.css';

/** One strip a criterion: who stands in which column of its scale. */
export function ScaleStrips({ framework }: { framework: Framework }) {
  const model = useModel();
  const { groups, frameworks } = model;
  const assessment = useAssessment();
  const [open, setOpen] = useState<CriterionId | null>(null);
  return (
    <>
      <p className={css.tools}>
        <ButtonLink quiet small to={matrix()}>
          Open in the matrix
        </ButtonLink>
      </p>
      <WithoutScript what="these rows" />
      <div className={css.room}>
        <table className={css.strips}>
          <caption className="sr-only">{framework.name}’s rating by criterion, with the other frameworks</caption>
          <thead>
            <tr>
              <th scope="col" className={css.criterion}>
                Criterion
              </th>
              {RATINGS.map((rating, step) => (
                <td key={rating} className={css.step} aria-hidden="true">
                  <Steps filled={step + 1} />
                  <span>{rating}</span>
                </td>
              ))}
              <th scope="col" className={css.word}>
                {framework.name}
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr className={css.group}>
                <th colSpan={RATINGS.length + 2} scope="rowgroup">
                  {group.name}
                </th>
              </tr>
              {comparedCriteria(model)
                .filter((criterion) => criterion.group === group.id)
                .map((criterion) => (
                  <ScaleRow
                    key={criterion.id}
                    framework={framework}
                    criterion={criterion}
                    cells={frameworks.map(({ id }) => assessment.cell(id, criterion.id))}
                    open={open === criterion.id}
                    onToggle={() => setOpen(open === criterion.id ? null : criterion.id)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
