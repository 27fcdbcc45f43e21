import type { SourceId } from '../../knowledge/model.ts';
import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Chip, Chips } from '../ui/Chip.tsx';
import { KINDS_OF_SOURCES } from '../words/source-words.ts';
import css from './SourceChoice.module.css';

export interface SourceChoiceProps {
  readonly leftOut: readonly SourceId[];
  readonly onChange: (leftOut: readonly SourceId[]) => void;
}

/** Which sources count, one by one or a kind at a time. Use it in a `fieldset`. */
export function SourceChoice({ leftOut, onChange }: SourceChoiceProps) {
  const { sources } = useModel();
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  return kinds.map((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    const ids = own.map(({ id }) => id);
    const allOut = ids.every((id) => leftOut.includes(id));
    const others = leftOut.filter((id) => !ids.includes(id));
    return (
      <div key={kind} className={css.kind}>
        <div className={css.head}>
          <span>{KINDS_OF_SOURCES[kind]}</span>
          {kinds.length > 1 && (
            <LinkButton
              aria-label={`${allOut ? 'Count' : 'Leave out'} ${ids.length > 1 ? `all ${ids.length} ` : ''}${KINDS_OF_SOURCES[kind]}`}
              onClick={() => onChange(allOut ? others : [...others, ...ids])}
            >
              {allOut ? 'Count' : 'Leave out'}
              {ids.length > 1 && ` all ${ids.length}`}
            </LinkButton>
          )}
        </div>
        <Chips>
          {own.map(({ id, short }) => (
            <Chip
              key={id}
              type="checkbox"
              checked={!leftOut.includes(id)}
              onChange={() => onChange(leftOut.includes(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id])}
            >
              {short}
            </Chip>
          ))}
        </Chips>
      </div>
    );
  });
}
