import { useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { questions } from '../place/addresses.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { count, list } from '../words/sentences.ts';
import css from './StartAgain.module.css';

/** Asks first, says what will be deleted, then deletes it and goes to the questions. */
export function StartAgain({ children = 'Start again' }: { children?: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const startAgain = useAdvisor((state) => state.startAgain);
  const [, navigate] = useLocation();
  const deleted = useWhatIsDeleted();

  return (
    <>
      <LinkButton
        onClick={() => {
          dialog.current?.showModal();
          // The harmless choice is the one at hand.
          keep.current?.focus();
        }}
      >
        {children}
      </LinkButton>
      <dialog ref={dialog} className={css.dialog} aria-labelledby={heading}>
        <h2 id={heading}>Delete your answers and start again?</h2>
        <p>{deleted} Links that you have copied keep working.</p>
        <div className="actions">
          <Button
            onClick={() => {
              dialog.current?.close();
              startAgain();
              navigate(questions());
            }}
          >
            Delete and start again
          </Button>
          <Button quiet ref={keep} onClick={() => dialog.current?.close()}>
            Keep my answers
          </Button>
        </div>
      </dialog>
    </>
  );
}

function useWhatIsDeleted(): string {
  const { answers, importances, leftOut, candidates, ownRatings } = useProfile();
  const storageStatus = useAdvisor((state) => state.storageStatus);
  const aside = useAdvisor((state) => state.aside);
  const unfit = useAdvisor((state) => state.unfit);
  const answered = Object.keys(answers).length;
  const byHand = Object.keys(importances).length;
  const rated = Object.keys(ownRatings).length;
  const parts = [
    answered > 0 && count(answered, 'answer'),
    byHand > 0 && `${count(byHand, 'importance')} set by hand`,
    leftOut.length > 0 && `your choice to leave out ${count(leftOut.length, 'source')}`,
    candidates.length > 0 && `your choice of ${count(candidates.length, 'framework')}`,
    rated > 0 && count(rated, 'own rating'),
    aside !== null && 'what is kept aside',
    unfit.length > 0 && 'what another version stored',
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'Nothing is stored yet, so nothing is lost.';
  return `This deletes ${list(parts)} from this ${storageStatus === 'denied' ? 'tab' : 'browser'}.`;
}
