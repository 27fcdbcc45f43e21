import { useState } from 'react';
import { SIDES, type Side } from '../../advisor/pair/pair.ts';
import type { Gap } from '../../advisor/pair/ratings-apart.ts';
import type { CriterionId } from '../../knowledge/model.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { useComparison } from './comparison.tsx';
import { VersusRow } from './VersusRow.tsx';
import css from './VersusTable.module.css';

export interface VersusGroup {
  readonly id: string;
  readonly title: string;
  /** Who is ahead in all of it; null where both are level. */
  readonly side: Side | null;
  readonly gaps: readonly Gap[];
}

export interface VersusTableProps {
  readonly caption: string;
  readonly groups: readonly VersusGroup[];
}

/** One criterion a row: both words, and between them a bar of as many steps as they lie apart. */
export function VersusTable({ caption, groups }: VersusTableProps) {
  const { frameworks } = useComparison();
  const [open, setOpen] = useState<CriterionId | null>(null);
  const levels = groups.every(({ side }) => side === null);
  return (
    <table className={css.versus}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className={css.first}>
            <FrameworkName id={frameworks.first.id} />
          </th>
          <th scope="col" className={css.scale}>
            {levels ? '' : 'steps apart'}
            {levels && <span className="sr-only">steps apart</span>}
          </th>
          <th scope="col" className={css.second}>
            <FrameworkName id={frameworks.second.id} />
          </th>
        </tr>
      </thead>
      {groups.map(({ id, title, side, gaps }) => (
        <tbody key={id}>
          {!levels && (
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={SIDES.length + 2}>
                {title}
              </th>
            </tr>
          )}
          {gaps.map((gap) => (
            <VersusRow
              key={gap.criterion}
              gap={gap}
              side={side}
              open={open === gap.criterion}
              onToggle={() => setOpen(open === gap.criterion ? null : gap.criterion)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
