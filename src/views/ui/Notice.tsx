import type { HTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import css from './Notice.module.css';

export type Tone = 'plain' | 'caution' | 'error';

export interface NoticeProps extends HTMLAttributes<HTMLDivElement> {
  readonly tone?: Tone;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A bar on the leading edge. The words carry the tone; the colour only repeats it. */
export function Notice({ tone = 'plain', className, ...rest }: NoticeProps) {
  return <div className={classNames(css.notice, tone !== 'plain' && css[tone], className)} {...rest} />;
}
