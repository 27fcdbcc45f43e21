import { useId } from 'react';
import type { SourceId } from '../../knowledge/knowledge-base.ts';
import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';
import { KINDS_OF_SOURCES } from '../source/source-words.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Chip, Chips } from '../ui/Chip.tsx';
import { useModel } from '../ui/knowledge.tsx';
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
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  return (
    <fieldset aria-describedby={hint}>
      <legend>Sources that count here</legend>
      <p id={hint} className="note">
        This changes what this page shows, not your result
        {profileLeftOut.length > 0 && `, which leaves out ${profileLeftOut.length} of ${sources.length} sources`}.
      </p>
      {kinds.map((kind) => {
        const ids = sources.filter((source) => source.kind === kind).map(({ id }) => id);
        const allOut = ids.every((id) => leftOut.includes(id));
        return (
          <div key={kind} className={css.kind}>
            <div className={css.kindHead}>
              <span>{KINDS_OF_SOURCES[kind]}</span>
              {kinds.length > 1 && (
                <LinkButton
                  onClick={() =>
                    set(allOut ? leftOut.filter((id) => !ids.includes(id)) : [...new Set([...leftOut, ...ids])])
                  }
                >
                  {allOut ? 'Count' : 'Leave out'} all {ids.length}
                </LinkButton>
              )}
            </div>
            <Chips>
              {sources
                .filter((source) => source.kind === kind)
                .map(({ id, short }) => (
                  <Chip
                    key={id}
                    type="checkbox"
                    checked={!leftOut.includes(id)}
                    onChange={() =>
                      set(leftOut.includes(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id])
                    }
                  >
                    {short}
                  </Chip>
                ))}
            </Chips>
          </div>
        );
      })}
      <p className={css.presets}>
        <LinkButton onClick={() => set([])}>Count all sources</LinkButton>
        {profileLeftOut.length > 0 && <LinkButton onClick={() => onChange('profile')}>As in my result</LinkButton>}
      </p>
    </fieldset>
  );
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
