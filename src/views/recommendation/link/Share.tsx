import { useId } from 'react';
import { encodeTogether } from '../../../share/together.ts';
import { together } from '../../place/addresses.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { RecordLink } from '../../result/RecordLink.tsx';
import { useResult } from '../../result/result.tsx';
import { useShareLink } from '../../result/share-link.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Link } from '../../ui/Link.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { lengthInWords } from '../../words/link-length.ts';
import { OpenRecord } from './OpenRecord.tsx';
import css from './Share.module.css';

export function Share() {
  const link = useShareLink();
  const { own } = useResult();
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
        {own && (
          <p>
            <Link to={together(encodeTogether([{ name: '', link: new URL(link).hash.slice(1) }]))}>
              Compare with somebody else’s link
            </Link>
          </p>
        )}
        <p>
          <LinkButton onClick={() => window.print()}>Print, or save as PDF</LinkButton>
        </p>
        <p>
          <RecordLink>Write a decision record</RecordLink>
        </p>
        <OpenRecord />
      </div>
    </FoldedSection>
  );
}
