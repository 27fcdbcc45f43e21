import type { ReactNode } from 'react';
import type { Change } from '../../../advisor/robustness/what-if.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import css from './TryOut.module.css';
import { useTryOut } from './trial.tsx';

export interface TryOutProps {
  readonly change: Change;
  /** Unlike any other on the page. */
  readonly id: string;
  /** Read after what is shown: what the change is, where that does not say it. */
  readonly aloud?: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Shows the page as a change would make it; nothing where a result is only shown. */
export function TryOut({ change, id, aloud, children, className }: TryOutProps) {
  const tryOut = useTryOut();
  if (!tryOut) return null;
  return (
    <LinkButton id={id} className={classNames(css.try, className)} onClick={() => tryOut(change, id)}>
      {children}
      {aloud !== undefined && <span className="sr-only">: {aloud}</span>}
    </LinkButton>
  );
}
