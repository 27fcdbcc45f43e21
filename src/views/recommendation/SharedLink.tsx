import { useEffect, useMemo, useState } from 'react';
import { sanitiseProfile } from '../../advisor/ranking/sanitise-profile.ts';
import type { Decoded } from '../../share/decode.ts';
import { useModel } from '../app/knowledge.tsx';
import { TrialProvider } from '../result/trial/trial.tsx';
import { DamagedLink } from './link/DamagedLink.tsx';
import { exampleOf } from './link/example-of.ts';
import { DroppedNotice, KeptNotice } from './link/LinkNotices.tsx';
import { SharedBanner } from './link/SharedBanner.tsx';
import { ResultPage } from './ResultPage.tsx';
import { ThenAndNow } from './since/LazySince.tsx';
import { useLaterData } from './since/later-data.ts';
import { SinceNotice } from './since/SinceNotice.tsx';

export type Link = Extract<Decoded, { kind: 'link' }>;

/** A result that came in a link, only for reading. One from a damaged link waits until the reader agrees. */
export function SharedLink({ link, text }: { link: Link; text: string }) {
  const model = useModel();
  const { profile, dropped } = useMemo(() => sanitiseProfile(model, link.profile), [model, link.profile]);
  const damaged = link.damage.length > 0;
  const example = damaged ? undefined : exampleOf(model, profile);
  const later = useLaterData(damaged ? '' : link.contentHash);
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
        banner={<SharedBanner profile={profile} text={text} example={example?.title} />}
        notices={
          <>
            {damaged && <KeptNotice profile={profile} />}
            <DroppedNotice dropped={dropped} />
            {!damaged && (
              <SinceNotice later={later} contentHash={link.contentHash} profile={link.profile} leader={link.leader} />
            )}
          </>
        }
        since={later?.kind === 'known' && <ThenAndNow released={later.released} profile={link.profile} />}
      />
    </TrialProvider>
  );
}
