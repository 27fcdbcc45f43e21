import type { StoreNotice as Reported } from '../../store/advisor-store.ts';
import type { Aside } from '../../store/persistence.ts';
import { reload } from '../app/release/reload.ts';
import { useAdvisor } from '../app/store.tsx';
import { CopyAnswersLink } from '../profile/CopyAnswersLink.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { droppedInWords } from '../words/dropped-words.ts';
import { NOT_KEPT } from '../words/storage-words.ts';

/** What the reader can do about it. */
export function WayOut({ notice }: { notice: Reported }) {
  switch (notice.kind) {
    case 'denied':
    case 'full':
      return <CopyAnswersLink quiet small />;
    case 'newer-version':
      return (
        <>
          <LinkButton onClick={reload}>Reload the page</LinkButton>
          <CopyAnswersLink quiet small />
        </>
      );
    case 'set-aside':
      return <KeptAside aside={notice.aside} />;
    case 'unfit':
      return null;
  }
}

function KeptAside({ aside: { texts, readable } }: { aside: Aside }) {
  const bringBack = useAdvisor((state) => state.bringBack);
  const deleteAside = useAdvisor((state) => state.deleteAside);
  return (
    <>
      {readable && <LinkButton onClick={bringBack}>Bring it back</LinkButton>}
      <CopyButton quiet small text={() => texts.join('\n')}>
        Copy what is kept aside
      </CopyButton>
      <LinkButton onClick={deleteAside}>Delete it</LinkButton>
    </>
  );
}

const SET_ASIDE: Readonly<Record<Aside['reason'], string>> = {
  'not-json': 'The answers stored in this browser were damaged and could not be read. What was there is kept aside.',
  'wrong-shape': 'The answers stored in this browser could not be understood. What was there is kept aside.',
  earlier: 'Something that was stored in this browser at an earlier visit could not be used and is kept aside.',
};

/** What has happened to the answers. */
export function inWords(notice: Reported): string {
  switch (notice.kind) {
    case 'set-aside':
      return SET_ASIDE[notice.aside.reason] + (notice.aside.readable ? ' It can be read again.' : '');
    case 'unfit':
      return `What is stored in this browser comes from an older or a newer version of the advisor, which knew things that the one in this tab does not: ${droppedInWords(notice.dropped)}. This stays stored; all the rest is in use. If the page has been open for long, reload it to get the newest version.`;
    default:
      return NOT_KEPT[notice.kind];
  }
}
