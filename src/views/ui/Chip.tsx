import type { InputHTMLAttributes, ReactNode } from 'react';
import css from './Chip.module.css';

export interface ChipProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly type: 'checkbox' | 'radio';
  readonly children: ReactNode;
}

/** A checkbox or radio button with its label in a frame, for choices that stand in one line. */
export function Chip({ children, ...input }: ChipProps) {
  return (
    <label className={css.chip}>
      <input {...input} />
      {children}
    </label>
  );
}

export function Chips({ children }: { children: ReactNode }) {
  return <div className={css.chips}>{children}</div>;
}
