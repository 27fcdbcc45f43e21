import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { decodeTogether, encodeTogether, type Party } from '../../share/together.ts';
import { together } from '../place/addresses.ts';
import { useHash } from '../place/hash.ts';
import { Begin } from './Begin.tsx';
import { Compared } from './Compared.tsx';
import { TogetherDamageNotice, VoiceNotices } from './links/VoiceNotices.tsx';
import { isHeard, useVoices } from './links/voices.ts';

const NONE: readonly Party[] = [];

/** Several links side by side. All of the page is in its hash, so that every change of it is a link too. */
export function TogetherPage() {
  const hash = useHash();
  const decoded = useMemo(() => decodeTogether(hash), [hash]);
  const [, navigate] = useLocation();
  const voices = useVoices(decoded.kind === 'links' ? decoded.parties : NONE);
  const heard = useMemo(() => voices.filter(isHeard), [voices]);
  const change = (parties: readonly Party[]) => navigate(together(encodeTogether(parties)));
  const notices = (
    <>
      {decoded.kind !== 'empty' && <TogetherDamageNotice damage={decoded.damage} />}
      <VoiceNotices voices={voices} />
    </>
  );
  if (heard.length < 2) return <Begin voices={voices} notices={notices} onChange={change} />;
  return <Compared voices={voices} heard={heard} notices={notices} onChange={change} />;
}
