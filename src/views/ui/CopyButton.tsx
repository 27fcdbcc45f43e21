import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button, LinkButton } from './Button.tsx';
import css from './CopyButton.module.css';

export interface CopyButtonProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  /** The same as a piece of a page, for programs that take that. Made when the button is pressed. */
  readonly html?: () => string;
  readonly children: ReactNode;
  readonly quiet?: boolean;
  readonly small?: boolean;
  readonly look?: 'button' | 'link';
  /** What to say once it is done. */
  readonly copied?: string;
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly flavours: Flavours };

interface Flavours {
  readonly text: string;
  readonly html: string | undefined;
}

/** Copies to the clipboard; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyButton({
  text,
  html,
  children,
  quiet = false,
  small = false,
  look = 'button',
  copied = 'Copied',
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  async function copy() {
    const flavours = { text: text(), html: html?.() };
    setOutcome({ kind: 'none' });
    try {
      await write(flavours);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', flavours });
    }
  }

  return (
    <span className={css.copy}>
      {look === 'link' ? (
        <LinkButton onClick={copy}>{children}</LinkButton>
      ) : (
        <Button quiet={quiet} small={small} onClick={copy}>
          {children}
        </Button>
      )}
      <span role="status" className={css.status}>
        {outcome.kind === 'copied' && copied}
      </span>
      {outcome.kind === 'refused' && <SelectedText flavours={outcome.flavours} />}
    </span>
  );
}

async function write({ text, html }: Flavours): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blobs = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return navigator.clipboard.write([new ClipboardItem(blobs)]);
}

/** Copied by hand, it goes in the same forms. */
function SelectedText({ flavours: { text, html } }: { flavours: Flavours }) {
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
      <textarea
        id={id}
        ref={field}
        readOnly
        value={text}
        rows={Math.min(8, text.split('\n').length + 1)}
        onCopy={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (html === undefined || selectionStart > 0 || selectionEnd < text.length) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', text);
          event.clipboardData.setData('text/html', html);
        }}
      />
    </span>
  );
}
