import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Profile } from '../../knowledge/profile.ts';
import { recommendation } from '../ui/addresses.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { useAdvisor, useProfile } from '../ui/store.tsx';
import { basis, isEmpty, sameDecisions } from './basis.ts';
import css from './SharedBanner.module.css';

/** Says whose result this is, and takes it over only when told to. */
export function SharedBanner({ profile }: { profile: Profile }) {
  const own = useProfile();
  const adopt = useAdvisor((state) => state.adopt);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const same = sameDecisions(own, profile);
  const makeMine = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const nothingToLose = isEmpty(own) || same;

  // Back from the question, the focus returns to where it was asked.
  useEffect(() => {
    if (asked.current && !asking) makeMine.current?.focus();
    asked.current = asking;
  }, [asking]);

  function makeItMine() {
    adopt(profile);
    navigate(recommendation());
  }

  return (
    <aside className={`no-print ${css.banner}`} aria-label="Shared recommendation">
      {asking ? (
        <Question own={own} onYes={makeItMine} onNo={() => setAsking(false)} />
      ) : (
        <>
          <p>
            <b>You are reading a shared recommendation.</b>{' '}
            {same
              ? 'Its answers are the same as yours.'
              : isEmpty(own)
                ? 'To change its answers, make it yours.'
                : 'Your own answers are untouched.'}
          </p>
          <div className="actions">
            <Button ref={makeMine} onClick={() => (nothingToLose ? makeItMine() : setAsking(true))}>
              Make it mine
            </Button>
            <Link to={recommendation()}>Leave</Link>
          </div>
        </>
      )}
    </aside>
  );
}

function Question({ own, onYes, onNo }: { own: Profile; onYes: () => void; onNo: () => void }) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <>
      <p ref={question} tabIndex={-1}>
        <b>Replace your own answers?</b> This deletes yours ({basis(own)}) and puts the shared ones in their place.
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
