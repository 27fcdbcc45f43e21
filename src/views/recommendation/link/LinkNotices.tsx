import type { Dropped } from '../../../advisor/ranking/sanitise-profile.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useNames } from '../../result/result.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { leftOutOfLink } from '../../words/link-damage.ts';
import { profileInWords } from '../../words/profile-words.ts';
import { count } from '../../words/sentences.ts';

/** What the link holds and today's knowledge base does not. */
export function DroppedNotice({ dropped }: { dropped: readonly Dropped[] }) {
  const names = useNames();
  if (dropped.length === 0) return null;
  return (
    <Notice tone="caution">
      <p>
        <b>
          {dropped.length === 1
            ? 'One thing in this link was left out.'
            : `${count(dropped.length, 'thing')} in this link were left out.`}
        </b>{' '}
        The rest is intact.
      </p>
      <ul>
        {dropped.map((each) => (
          <li key={JSON.stringify(each)}>{leftOutOfLink(each, names)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** A reminder above a ranking that the reader let through. */
export function KeptNotice({ profile }: { profile: Profile }) {
  return (
    <Notice tone="caution">
      <p>
        <b>This link arrived damaged.</b> The ranking is made from what was kept: {profileInWords(profile)}. What was
        sent may have held more.
      </p>
    </Notice>
  );
}
