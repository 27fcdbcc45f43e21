import { createContext, type ReactNode, use } from 'react';

/** A text in pieces, in order: those that somebody searches for, and what stands between them. */
export type Split = (text: string) => readonly { readonly text: string; readonly found: boolean }[];

const SplitContext = createContext<Split | null>(null);

/** Below it, `Highlighted` texts show what is found in them; null finds nothing. */
export function Highlight({ split, children }: { split: Split | null; children: ReactNode }) {
  return <SplitContext value={split}>{children}</SplitContext>;
}

/** A text, with what is searched for marked where somebody searches. */
export function Highlighted({ children: text }: { children: string }) {
  const split = use(SplitContext);
  const pieces = split?.(text) ?? [];
  // The same as where nobody searches: most texts then stay as they are while somebody types.
  if (!pieces.some(({ found }) => found)) return <span>{text}</span>;
  return (
    <span>
      {pieces.map((piece, place) =>
        piece.found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be told by.
          <mark key={place}>{piece.text}</mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be told by.
          <span key={place}>{piece.text}</span>
        ),
      )}
    </span>
  );
}
