import { useId, useState } from 'react';
import { encodeTogether } from '../../../share/together.ts';
import { together } from '../../place/addresses.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { RecordLink } from '../../result/RecordLink.tsx';
import { useResult } from '../../result/result.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Link } from '../../ui/Link.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { lengthInWords } from '../../words/link-length.ts';
import { LazyQrCode } from './LazyQrCode.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import css from './Share.module.css';
import { ShareButton } from './ShareButton.tsx';
import { asShareData, asText, useShared } from './shared.ts';

export function Share() {
  const shared = useShared();
  const { line, link } = shared;
  const { own } = useResult();
  const [scanned, setScanned] = useState(false);
  const id = useId();
  return (
    <FoldedSection
      id={ANCHOR.share}
      title="Share"
      says={`Anyone with the link sees this result. ${own ? 'Your answers travel' : 'The answers travel'} inside it, and no server keeps them.`}
      className="no-print"
    >
      <div className={css.share}>
        <label htmlFor={id}>
          <b>Link</b>
        </label>
        <div className={css.row}>
          <input
            id={id}
            type="url"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            aria-describedby={`${id}-note`}
          />
          <CopyButton quiet text={() => link}>
            Copy
          </CopyButton>
        </div>
        <p id={`${id}-note`} className="note">
          {lengthInWords(link.length)} It opens read-only, and says so if the evidence has changed since.
        </p>
        <div className="actions">
          <ShareButton data={asShareData(shared)}>Share …</ShareButton>
          <CopyButton quiet text={() => asText(shared)}>
            Copy with the result
          </CopyButton>
          <LinkButton aria-expanded={scanned} onClick={() => setScanned(!scanned)}>
            {scanned ? 'Hide the QR code' : 'Show a QR code'}
          </LinkButton>
          <LinkButton onClick={() => window.print()}>Print, or save as PDF</LinkButton>
        </div>
        <p className="note">“Copy with the result” puts a line before the link: “{line}”.</p>
        {scanned && <LazyQrCode text={link} />}
        {own && (
          <p>
            <Link to={together(encodeTogether([{ name: '', link: new URL(link).hash.slice(1) }]))}>
              Compare with somebody else’s link
            </Link>
          </p>
        )}
        <p>
          <RecordLink>Write a decision record</RecordLink>
        </p>
        <OpenRecord />
      </div>
    </FoldedSection>
  );
}
