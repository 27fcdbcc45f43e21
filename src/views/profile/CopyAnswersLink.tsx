import { answersLink } from '../app/answers-link.ts';
import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { CopyButton, type CopyButtonProps } from '../ui/CopyButton.tsx';

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
