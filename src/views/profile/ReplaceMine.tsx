import { useEffect, useRef } from 'react';
import type { Profile } from '../../knowledge/profile.ts';
import { Button } from '../ui/Button.tsx';
import { profileInWords } from '../words/profile-words.ts';

/** Asks before other answers take the place of one's own. */
export function ReplaceMine({ own, onYes, onNo }: { own: Profile; onYes: () => void; onNo: () => void }) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <>
      <p ref={question} tabIndex={-1}>
        <b>Replace your own answers?</b> This puts the ones shown in place of yours ({profileInWords(own)}). You can
        undo it for as long as this tab is open.
      </p>
      <div className="actions">
        <Button onClick={onYes}>Replace mine</Button>
        <Button quiet onClick={onNo}>
          Keep mine
        </Button>
      </div>
    </>
  );
}
