import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Profile, sameProfile } from '../../../knowledge/profile.ts';
import { encodeTogether, partiesIn } from '../../../share/together.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { useAdvisor, useProfile } from '../../app/store.tsx';
import { recommendation, together } from '../../place/addresses.ts';
import { ReplaceMine } from '../../profile/ReplaceMine.tsx';
import css from '../../result/Banner.module.css';
import { linkTextOf } from '../../result/share-link.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { isEmptyProfile } from '../../words/profile-words.ts';

export interface SharedBannerProps {
  readonly profile: Profile;
  /** The text of the link that it came in. */
  readonly text: string;
  /** The title of the example that it is. */
  readonly example: string | undefined;
}

/** Says whose result this is, and takes it over only when told to. */
export function SharedBanner({ profile, text, example }: SharedBannerProps) {
  const model = useModel();
  const own = useProfile();
  const ownResult = useRecommendation();
  const adopt = useAdvisor((state) => state.adopt);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const same = sameProfile(own, profile);
  const makeMine = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

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
    <aside
      className={`no-print ${css.banner}`}
      aria-label={example === undefined ? 'Shared recommendation' : 'Example'}
    >
      {asking && !same ? (
        <ReplaceMine own={own} onYes={makeItMine} onNo={() => setAsking(false)} />
      ) : (
        <>
          <p>
            <b>{example === undefined ? 'You are reading a shared recommendation.' : `Example: ${example}.`}</b>{' '}
            {same ? 'Its answers are the same as yours.' : notYours(example !== undefined, isEmptyProfile(own))}
          </p>
          <div className="actions">
            {same ? (
              <Link to={recommendation()}>See your own result</Link>
            ) : (
              <>
                <Button ref={makeMine} onClick={() => (isEmptyProfile(own) ? makeItMine() : setAsking(true))}>
                  Make it mine
                </Button>
                {!isEmptyProfile(own) && (
                  <Link
                    to={together(
                      encodeTogether([...partiesIn(text), { name: '', link: linkTextOf(model, ownResult) }]),
                    )}
                  >
                    Compare with mine
                  </Link>
                )}
                <Link to={recommendation()}>Leave</Link>
              </>
            )}
          </div>
        </>
      )}
    </aside>
  );
}

function notYours(isExample: boolean, noneOfOwn: boolean): string {
  const yours = noneOfOwn ? 'To change its answers, make it yours.' : 'Your own answers are untouched.';
  return isExample ? `These are not your answers. ${yours}` : yours;
}
