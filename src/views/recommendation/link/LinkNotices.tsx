import type { Dropped } from '../../../advisor/ranking/sanitise-profile.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useNames, useResult } from '../../result/result.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { leftOutOfLink } from '../../words/link-damage.ts';
import { profileInWords } from '../../words/profile-words.ts';
import { count, longDate } from '../../words/sentences.ts';
import { sameWinner, sinceThen } from './link-words.ts';

/** The evidence or the rules have changed since the link was made; nothing where neither has. */
export function LaterEvidenceNotice({ contentHash, leader }: { contentHash: string; leader: string | undefined }) {
  const model = useModel();
  const { recommendation, names } = useResult();
  const since = sinceThen(recommendation.verdict, leader, names);
  if (contentHash !== '' && contentHash !== model.contentHash)
    return (
      <Notice>
        <p>
          <b>The evidence has changed since this link was made.</b> It was written under version {contentHash}; this
          page ranks the same answers under {model.contentHash} of {longDate(model.asOf)}. {since}
        </p>
      </Notice>
    );
  if (sameWinner(recommendation.verdict, leader)) return null;
  return (
    <Notice>
      <p>
        <b>The winner is not the one that the link names.</b> {since} The evidence is the same, so the way of ranking
        has changed since.
      </p>
    </Notice>
  );
}

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
