import { useId, useMemo } from 'react';
import type { SourceId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { MatrixView } from '../view/matrix-view.ts';
import { LONGEST_QUERY, readOrder } from '../view/part-readers.ts';
import { FrameworkFilter } from './FrameworkFilter.tsx';
import { GroupFilter } from './GroupFilter.tsx';
import css from './MatrixControls.module.css';
import { Presets } from './Presets.tsx';
import { SourceFilter } from './SourceFilter.tsx';

export interface MatrixControlsProps {
  readonly view: MatrixView;
  readonly update: (change: Partial<MatrixView>) => void;
  /** What does not count on this page. */
  readonly leftOut: readonly SourceId[];
  /** What does not count in the result. */
  readonly profileLeftOut: readonly SourceId[];
  /** Whether the answers give weights to order by. */
  readonly weighted: boolean;
}

export function MatrixControls({ view, update, leftOut, profileLeftOut, weighted }: MatrixControlsProps) {
  const model = useModel();
  const id = useId();
  // Dozens of boxes, which no letter that is typed changes.
  const filters = useMemo(
    () => (
      <div className={css.panel}>
        <FrameworkFilter picked={view.frameworks} onPick={(frameworks) => update({ frameworks })} />
        <GroupFilter picked={view.groups} onPick={(groups) => update({ groups })} />
        <SourceFilter
          leftOut={leftOut}
          profileLeftOut={profileLeftOut}
          onChange={(next) => update({ leftOut: next })}
        />
      </div>
    ),
    [view.frameworks, view.groups, leftOut, profileLeftOut, update],
  );
  return (
    <form
      className={css.toolbar}
      aria-label="What to show"
      // The address says what is asked for, not a browser that puts back what was entered at an earlier visit.
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={css.tool}>
        <label htmlFor={`${id}-search`}>Search</label>
        <input
          id={`${id}-search`}
          type="search"
          placeholder="criterion, word or source"
          maxLength={LONGEST_QUERY}
          value={view.query}
          onChange={(event) => update({ query: event.target.value })}
        />
      </div>
      <div className={css.tool}>
        <label htmlFor={`${id}-order`}>Order rows by</label>
        <select
          id={`${id}-order`}
          value={view.order}
          onChange={(event) => update({ order: readOrder(event.target.value, model) ?? 'group' })}
        >
          <option value="group">Group</option>
          <option value="weight" disabled={!weighted}>
            What matters for my answers{weighted ? '' : ' (none yet)'}
          </option>
          <option value="disagreement">Disputes, most first</option>
          <option value="name">Name</option>
          <optgroup label="Rating, highest first">
            {model.frameworks.map(({ id: framework, name }) => (
              <option key={framework} value={`rating.${framework}`}>
                {name}’s rating
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={view.differences}
          onChange={(event) => update({ differences: event.target.checked })}
        />
        Differences only
      </label>
      <Presets picked={view.frameworks} onPick={(frameworks) => update({ frameworks })} />
      <Disclosure summary="Frameworks, groups and sources" className={css.more}>
        {filters}
      </Disclosure>
    </form>
  );
}
