import { useId } from 'react';
import type { SourceId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { SourceChoice } from '../../profile/SourceChoice.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import css from './MatrixControls.module.css';

export interface SourceFilterProps {
  readonly leftOut: readonly SourceId[];
  readonly profileLeftOut: readonly SourceId[];
  readonly onChange: (leftOut: 'profile' | readonly SourceId[]) => void;
}

/** Which sources count on this page. The result keeps a list of its own. */
export function SourceFilter({ leftOut, profileLeftOut, onChange }: SourceFilterProps) {
  const { sources } = useModel();
  const hint = useId();
  const set = (next: readonly SourceId[]) => onChange(isSameSet(next, profileLeftOut) ? 'profile' : next);
  return (
    <fieldset aria-describedby={hint}>
      <legend>Sources that count here</legend>
      <p id={hint} className="note">
        This changes what this page shows, not your result
        {profileLeftOut.length > 0 && `, which leaves out ${profileLeftOut.length} of ${sources.length} sources`}.
      </p>
      <SourceChoice leftOut={leftOut} onChange={set} />
      <p className={css.presets}>
        <LinkButton onClick={() => set([])}>Count all sources</LinkButton>
        {profileLeftOut.length > 0 && <LinkButton onClick={() => onChange('profile')}>As in my result</LinkButton>}
      </p>
    </fieldset>
  );
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
