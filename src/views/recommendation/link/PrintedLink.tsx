import { useEffect, useState } from 'react';
import { useModel } from '../../app/knowledge.tsx';
import { useResult } from '../../result/result.tsx';
import { surenessOf } from '../../result/result-facts.ts';
import { useShareLink } from '../../result/share-link.ts';
import { usePrinting } from '../../ui/printing.ts';
import { longDate } from '../../words/long-date.ts';
import { useQrCode } from './LazyQrCode.tsx';
import css from './PrintedLink.module.css';

/** On paper, the way back to the page: its link to be typed or scanned, and what the result was made from. */
export function PrintedLink() {
  return surenessOf(useResult()) === 'testing' ? null : <Printed />;
}

function Printed() {
  const link = useShareLink();
  const { asOf, contentHash } = useModel();
  const printing = usePrinting();
  const [drawn, setDrawn] = useState(false);
  // The page is printed as it is when that is asked for: what draws the code is fetched before, but not before the result;
  // nor while that is being drawn, because what comes meanwhile makes React draw all of it again, in one go.
  useEffect(() => setDrawn(true), []);
  const code = drawn && <PrintedCode link={link} />;
  if (!printing) return code;
  return (
    <div className={css.printed}>
      <div>
        <p>
          <b>This result on the page, with all that stands behind it</b>
        </p>
        <p className={css.link}>{link}</p>
        <p className="note">
          Data: version {contentHash} of {longDate(asOf)}.
        </p>
      </div>
      {code}
    </div>
  );
}

function PrintedCode({ link }: { link: string }) {
  const QrCode = useQrCode();
  return usePrinting() && QrCode ? <QrCode text={link} on="paper" /> : null;
}
