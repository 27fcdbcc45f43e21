import { useId } from 'react';
import type { Option } from '../../../knowledge/model.ts';
import css from './OptionRow.module.css';

export interface OptionRowProps {
  readonly option: Option;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  /** A choice is missing. Said of each checkbox; of radio buttons, the group says it. */
  readonly invalid: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** One row to press: the text names the input, the hint describes it. */
export function OptionRow({ option, type, name, checked, invalid, onChange }: OptionRowProps) {
  const id = useId();
  return (
    <label className={css.option}>
      <input
        type={type}
        name={name}
        value={option.id}
        checked={checked}
        aria-labelledby={`${id}text`}
        aria-describedby={option.hint === undefined ? undefined : `${id}hint`}
        aria-invalid={(type === 'checkbox' && invalid) || undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <b id={`${id}text`}>{option.text}</b>
        {option.hint !== undefined && (
          <span id={`${id}hint`} className={css.hint}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  );
}
