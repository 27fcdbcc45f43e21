import { Suspense, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { type Decoded, decode } from '../../share/decode.ts';
import { useProfile } from '../app/store.tsx';
import { useHydrating } from '../place/hydrating.ts';
import { TrialProvider } from '../result/trial/trial.tsx';
import { ReadingAnswers } from '../ui/Page.tsx';
import { isEmptyProfile } from '../words/profile-words.ts';
import { useLinkText } from './link/link-text.ts';
import { UnreadableLink } from './link/UnreadableLink.tsx';
import { NoAnswers } from './NoAnswers.tsx';
import { ResultPage } from './ResultPage.tsx';
import { SharedLink } from './SharedLink.tsx';

/**
 * The reader's own result or, with a link's text in the hash, the one that was shared. A page that came without either is
 * taken over first: a result is drawn in slices then, so that its many parts are no single long task.
 */
export function RecommendationPage() {
  const hydrating = useHydrating();
  const text = useLinkText();
  const profile = useProfile();
  const empty = text === '' && isEmptyProfile(profile);
  const [sliced, setSliced] = useState(!hydrating);
  const shown = useRef<boolean>(null);
  useEffect(() => {
    if (hydrating) return;
    startTransition(() => setSliced(true));
    // Undone to nothing, or redone from there: the same address, but a new page to the reader.
    if (shown.current !== null && shown.current !== empty) document.querySelector<HTMLElement>('main h1')?.focus();
    shown.current = empty;
  }, [empty, hydrating]);
  if (hydrating || empty) return NO_ANSWERS;
  return sliced ? <Read text={text} /> : <ReadingAnswers />;
}

function Read({ text }: { text: string }) {
  const decoded = useMemo(() => decode(text), [text]);
  return <Opened key={text} decoded={decoded} text={text} />;
}

function Opened({ decoded, text }: { decoded: Decoded; text: string }) {
  switch (decoded.kind) {
    case 'empty':
      return <OwnResult />;
    case 'link':
      return <SharedLink link={decoded} text={text} />;
    case 'unreadable':
      return <UnreadableLink damage={decoded.damage} />;
  }
}

function OwnResult() {
  const profile = useProfile();
  return (
    <TrialProvider profile={profile} own>
      {PAGE}
    </TrialProvider>
  );
}

/** Taken over by itself, so that it goes untouched where there is a result to show. */
const NO_ANSWERS = (
  <Suspense>
    <NoAnswers />
  </Suspense>
);

/** One element for good: of a page that is given anew, React draws all, whether it has changed or not. */
const PAGE = <ResultPage />;
