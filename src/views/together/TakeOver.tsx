import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { sameProfile } from '../../knowledge/profile.ts';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { recommendation } from '../place/addresses.ts';
import { ReplaceMine } from '../profile/ReplaceMine.tsx';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { isEmptyProfile } from '../words/profile-words.ts';
import { paragraph } from '../words/sentences.ts';
import css from './TakeOver.module.css';
import type { Together } from './together-facts.ts';

/** Makes the merged answers one's own, and says beforehand what that carries. */
export function TakeOver({ together }: { together: Together }) {
  const { merged } = together;
  const own = useProfile();
  const adopt = useAdvisor((state) => state.adopt);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // Back from the question, the focus returns to where it was asked.
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  function take() {
    adopt(merged);
    navigate(recommendation());
  }

  return (
    <Section
      id="take-over"
      title="Take it over"
      aside="Nothing here changes the links or your own answers by itself."
      className="no-print"
    >
      {sameProfile(own, merged) ? (
        <p>
          All answers together are the same as yours. <Link to={recommendation()}>See your own result</Link>
        </p>
      ) : asking ? (
        <ReplaceMine own={own} onYes={take} onNo={() => setAsking(false)} />
      ) : (
        <>
          <p className="prose">{whatIsTaken(together)}</p>
          <div className={`actions ${css.act}`}>
            <Button quiet ref={button} onClick={() => (isEmptyProfile(own) ? take() : setAsking(true))}>
              Make the merged answers mine
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function whatIsTaken({ merged, recommendation: { notConsidered }, vetoes, considered }: Together): string {
  const byHand = Object.keys(merged.importances).length > 0;
  const rated = Object.keys(merged.ownRatings).length > 0;
  const uncarried = notConsidered.some(({ framework }) => vetoes.has(framework) && considered.includes(framework));
  return paragraph(
    'The ranking becomes your own result as it is here.',
    byHand
      ? 'Where you share an answer you keep it; where several may be chosen, you keep all that somebody chose. Questions on which you differ stay open, and the mean of the importances, to three digits, is set by hand in their place: answering such a question later changes no importance until you give it back to the answers.'
      : rated
        ? 'All importances come from the answers, so none is set by hand.'
        : 'All that counts is in the answers, so nothing is set by hand.',
    rated ? 'The own ratings come along, as they count here.' : '',
    uncarried
      ? 'One answer cannot carry two requirements, so some frameworks that are ruled out here will not be considered there.'
      : '',
  );
}
