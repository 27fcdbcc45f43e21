import type { Question } from '../../../knowledge/model.ts';
import { useDrawnProfile } from '../../app/store.tsx';
import { useHere, useOutlook } from '../../outlook/outlook.ts';
import { type Said, UNDER_OPTIONS } from '../../outlook/outlook-words.ts';
import { answers, recommendation } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { byKind } from '../../words/by-kind.ts';

/** Says under the options whether this answer and the others still to come can change the winner. */
export function StillOpen({ question: { id } }: { question: Question }) {
  const profile = useDrawnProfile();
  const outlook = useOutlook(profile, id);
  const here = useHere(profile, id);
  const said = outlook && byKind(UNDER_OPTIONS, outlook, here);
  return (
    said && (
      <p>
        <Arrow />
        <span>
          <b>{said.claim}</b> {said.more}
          {said.more !== '' && ' '}
          {said.link && <Link to={LINKS[said.link].to}>{LINKS[said.link].text}</Link>}
        </span>
      </p>
    )
  );
}

const LINKS: Readonly<Record<NonNullable<Said['link']>, { readonly to: string; readonly text: string }>> = {
  result: { to: recommendation(), text: 'See the result' },
  answers: { to: answers(), text: 'Check your answers' },
};

function Arrow() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 8h9M8 4l4 4-4 4M15 2v12" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
