import type { ReactNode } from 'react';
import { useModel } from '../../app/knowledge.tsx';
import type { Failure } from '../../app/lazy-fetch.ts';
import { useBackOnline } from '../../app/use-back-online.ts';
import { useResult } from '../../result/result.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { longDate } from '../../words/long-date.ts';
import { paragraph } from '../../words/sentences.ts';
import type { LaterData } from './later-data.ts';
import { changedInShort, namesOfBoth, turnedInWords } from './since-words.ts';
import { otherWayOfRanking, sameWinner, sinceThen, thenAndNow } from './winner-words.ts';

export interface SinceNoticeProps {
  /** Null where the data is the same. */
  readonly later: LaterData | null;
  readonly contentHash: string;
  /** Whom the link names first. */
  readonly leader: string | undefined;
}

/** The evidence or the way of ranking has changed since the link was made; nothing where neither has. */
export function SinceNotice({ later, contentHash, leader }: SinceNoticeProps) {
  const model = useModel();
  const { recommendation, names } = useResult();
  const since = sinceThen(recommendation.verdict, leader, names);
  if (later)
    return (
      <Notice>
        <p>
          <b>The evidence has changed since this link was made.</b> It was written under version {contentHash}
          {later.kind === 'known' && ` of ${longDate(later.then.model.asOf)}`}; this page ranks the same answers under{' '}
          {model.contentHash} of {longDate(model.asOf)}. {later.kind !== 'known' && since}
        </p>
        {byKind(WHAT_CHANGED, later, leader)}
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

const NOT_FETCHED: Readonly<Record<Failure, string>> = {
  offline: 'You seem to be offline, and the data of that time has not been fetched yet, so what changed is not shown.',
  missing: 'The data of that time could not be fetched, so what changed is not shown.',
};

/** What changed, or why that is not shown. */
const WHAT_CHANGED: ByKind<LaterData, [leader: string | undefined], ReactNode> = {
  waiting: () => <p className="note">Loading the data of that time …</p>,
  failed: ({ failure, tryAgain }) => <NotFetched failure={failure} onRetry={tryAgain} />,
  'not-kept': () => <p>What changed cannot be shown: the data of that time was not kept.</p>,
  newer: () => <p>What changed is not shown: it takes a newer version of the advisor. Reload the page to get it.</p>,
  unusable: () => (
    <p>What changed cannot be shown: the data of that time did not arrive whole. Reload the page to try again.</p>
  ),
  known: (known, leader) => <Known known={known} leader={leader} />,
};

function NotFetched({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  useBackOnline(onRetry);
  return (
    <>
      <p>{NOT_FETCHED[failure]}</p>
      <Button quiet small onClick={onRetry}>
        Try again
      </Button>
    </>
  );
}

function Known({ known, leader }: { known: Extract<LaterData, { kind: 'known' }>; leader: string | undefined }) {
  const model = useModel();
  const { since, then } = known;
  const names = namesOfBoth(then.model, model);
  return (
    <p>
      {paragraph(
        thenAndNow(since.before, since.after, names),
        turnedInWords(since, names),
        otherWayOfRanking(since.before, leader, names),
        changedInShort(since),
      )}
    </p>
  );
}
