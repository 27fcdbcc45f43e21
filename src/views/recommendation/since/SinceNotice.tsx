import type { ReactNode } from 'react';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useResult } from '../../result/result.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { longDate } from '../../words/long-date.ts';
import { sameWinner, sinceThen } from '../../words/since-then.ts';
import { NotFetched, SinceInShort, Waiting } from './LazySince.tsx';
import type { LaterData } from './later-data.ts';

export interface SinceNoticeProps {
  /** Null where the data is the same. */
  readonly later: LaterData | null;
  readonly contentHash: string;
  /** As it came: what today's data does not know may have counted then. */
  readonly profile: Profile;
  /** Whom the link names first. */
  readonly leader: string | undefined;
}

/** The evidence or the way of ranking has changed since the link was made; nothing where neither has. */
export function SinceNotice({ later, contentHash, profile, leader }: SinceNoticeProps) {
  const model = useModel();
  const { recommendation, names } = useResult();
  const since = sinceThen(recommendation.verdict, leader, names);
  if (later)
    return (
      <Notice>
        <p>
          <b>The evidence has changed since this link was made.</b> It was written under version {contentHash}
          {later.kind === 'known' && ` of ${longDate(later.released.asOf)}`}; this page ranks the same answers under{' '}
          {model.contentHash} of {longDate(model.asOf)}. {later.kind !== 'known' && since}
        </p>
        {byKind(WHAT_CHANGED, later, profile, leader)}
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

/** What changed, or why that is not shown. */
const WHAT_CHANGED: ByKind<LaterData, [profile: Profile, leader: string | undefined], ReactNode> = {
  waiting: () => <Waiting />,
  failed: ({ failure, tryAgain }) => <NotFetched failure={failure} onRetry={tryAgain} />,
  'not-kept': () => <p>What changed cannot be shown: the data of that time was not kept.</p>,
  newer: () => <p>What changed is not shown: it takes a newer version of the advisor. Reload the page to get it.</p>,
  unusable: () => (
    <p>What changed cannot be shown: the data of that time did not arrive whole. Reload the page to try again.</p>
  ),
  known: ({ released }, profile, leader) => <SinceInShort released={released} profile={profile} leader={leader} />,
};
