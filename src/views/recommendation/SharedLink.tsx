import { useEffect, useMemo, useState } from 'react';
import { admit } from '../../advisor/admit.ts';
import type { Decoded } from '../../share/decode.ts';
import { useModel } from '../ui/knowledge.tsx';
import { DamagedLink } from './DamagedLink.tsx';
import { exampleOf } from './example-of.ts';
import { DroppedNotice, KeptNotice, LaterEvidenceNotice } from './LinkNotices.tsx';
import { ResultPage } from './ResultPage.tsx';
import { SharedBanner } from './SharedBanner.tsx';
import { TrialProvider } from './trial.tsx';

export type Link = Extract<Decoded, { kind: 'link' }>;

/** A result that came in a link, only for reading. One from a damaged link waits until the reader agrees. */
export function SharedLink({ link }: { link: Link }) {
  const model = useModel();
  const { profile, dropped } = useMemo(() => admit(model, link.profile), [model, link.profile]);
  const damaged = link.damage.length > 0;
  const example = damaged ? undefined : exampleOf(profile);
  const [agreed, setAgreed] = useState(!damaged);
  useEffect(() => {
    // The same address, but a new page to the reader.
    if (damaged && agreed) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [damaged, agreed]);
  if (!agreed)
    return <DamagedLink damage={link.damage} kept={profile} dropped={dropped} onAgree={() => setAgreed(true)} />;
  return (
    <TrialProvider profile={profile} own={false} example={example !== undefined}>
      <ResultPage
        banner={<SharedBanner profile={profile} example={example?.title} />}
        notices={
          <>
            {damaged && <KeptNotice profile={profile} />}
            <DroppedNotice dropped={dropped} />
            {!damaged && <LaterEvidenceNotice contentHash={link.contentHash} leader={link.leader} />}
          </>
        }
      />
    </TrialProvider>
  );
}
