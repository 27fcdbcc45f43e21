import { answersLink } from './answers-link.ts';
import { CopyButton, type CopyButtonProps } from './CopyButton.tsx';
import { useModel } from './knowledge.tsx';
import { useProfile } from './store.tsx';

/** Copies the link to the reader's own answers, as they are; nothing where there are none. */
export function CopyAnswersLink(look: Pick<CopyButtonProps, 'quiet' | 'small'>) {
  const link = answersLink(useModel(), useProfile());
  return (
    link !== null && (
      <CopyButton text={() => link} {...look}>
        Copy a link to your answers
      </CopyButton>
    )
  );
}
