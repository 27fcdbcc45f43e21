import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import css from './CopyButton.module.css';

export interface CopyButtonProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  readonly children: ReactNode;
  readonly quiet?: boolean;
  readonly small?: boolean;
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string };

/** Copies to the clipboard; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyButton({ text, children, quiet = false, small = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  async function copy() {
    const current = text();
    setOutcome({ kind: 'none' });
    try {
      await navigator.clipboard.writeText(current);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', text: current });
    }
  }

  return (
    <span className={css.copy}>
      <Button quiet={quiet} small={small} onClick={copy}>
        {children}
      </Button>
      <span role="status" className={css.status}>
        {outcome.kind === 'copied' && 'Copied'}
      </span>
      {outcome.kind === 'refused' && <SelectedText text={outcome.text} />}
    </span>
  );
}

function SelectedText({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className={css.refused}>
      <label htmlFor={id}>
        Your browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.
      </label>
      <textarea id={id} ref={field} readOnly value={text} rows={Math.min(8, text.split('\n').length + 1)} />
    </span>
  );
}
