import { useEffect, useState } from 'react';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useHistory, useProfile } from '../app/store.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { profileDifferenceInWords } from '../words/profile-difference-words.ts';
import css from './UndoRedo.module.css';
import { askedBy } from './undo-keys.ts';

export interface UndoRedoProps {
  /** Listen to Ctrl+Z and its like; for one on a page. */
  readonly keys?: boolean;
}

/** Goes back and forward over changes to answers, importances, sources and frameworks considered; nothing before there was one. */
export function UndoRedo({ keys = false }: UndoRedoProps) {
  const { before, after, undo, redo } = useHistory();
  const [said, setSaid] = useState({ words: '', times: 0 });
  const step = useStep();

  function go(verb: string, to: Profile | undefined, take: () => void) {
    if (!to) return;
    const words = `${verb}: ${step(to)}`;
    setSaid(({ times }) => ({ words, times: times + 1 }));
    take();
  }
  useEffect(() => {
    if (!keys) return;
    const press = (event: KeyboardEvent) => {
      const asked = askedBy(event);
      if (!asked) return;
      event.preventDefault();
      if (asked === 'undo') go('Undone', before, undo);
      else go('Redone', after, redo);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  if (!before && !after) return null;
  return (
    <span className={css.steps}>
      <Step verb="Undo" to={before} onTake={() => go('Undone', before, undo)} />
      <Step verb="Redo" to={after} onTake={() => go('Redone', after, redo)} />
      <span role="status" className="sr-only">
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.times}>{said.words}</span>
      </span>
    </span>
  );
}

/** Stays in place and keeps the focus when there is nothing left to do. */
function Step({ verb, to, onTake }: { verb: string; to: Profile | undefined; onTake: () => void }) {
  const step = useStep();
  return (
    <LinkButton aria-disabled={to === undefined} onClick={onTake}>
      {verb}
      <span className="sr-only">{to ? `: ${step(to)}` : ': nothing to do'}</span>
    </LinkButton>
  );
}

function useStep() {
  const model = useModel();
  const profile = useProfile();
  return (to: Profile) => profileDifferenceInWords(model, profile, to);
}
