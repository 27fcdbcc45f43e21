import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import css from '../../ui/CopyButton.module.css';

export interface ShareButtonProps {
  readonly data: ShareData;
  readonly children: ReactNode;
}

/** Opens the system's share sheet; nothing where the browser has none, or none for this. */
export function ShareButton({ data, children }: ShareButtonProps) {
  const [refused, setRefused] = useState(false);
  if (!canShare(data)) return null;

  async function share() {
    setRefused(false);
    try {
      await navigator.share(data);
    } catch (error) {
      // Whoever closes the sheet, or has it open already, knows.
      setRefused(!(error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)));
    }
  }

  return (
    <span className={css.copy}>
      <Button quiet onClick={share}>
        {children}
      </Button>
      <span role="status" className={css.status}>
        {refused && 'Your browser did not share it: copy the link instead.'}
      </span>
    </span>
  );
}

function canShare(data: ShareData): boolean {
  if (!('share' in navigator)) return false;
  // Older browsers share, but cannot be asked what.
  return !('canShare' in navigator) || navigator.canShare(data);
}
