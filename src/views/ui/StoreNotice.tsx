import type { StoreNotice as Reported } from '../../store/advisor-store.ts';
import { LinkButton } from './Button.tsx';
import { droppedInWords } from './dropped-words.ts';
import { Notice, type Tone } from './Notice.tsx';
import css from './StoreNotice.module.css';
import { useAdvisor } from './store.tsx';

/** What the store has to report, until it is dismissed. */
export function StoreNotice() {
  const notice = useAdvisor((state) => state.notice);
  const dismiss = useAdvisor((state) => state.dismissNotice);
  return (
    <div className="frame" role="status">
      {notice && (
        <div className={css.place}>
          <Notice tone={TONE[notice.kind]} className={css.notice}>
            <p>{inWords(notice)}</p>
            <LinkButton onClick={dismiss}>Dismiss</LinkButton>
          </Notice>
        </div>
      )}
    </div>
  );
}

const TONE: Readonly<Record<Reported['kind'], Tone>> = {
  'storage-denied': 'caution',
  repaired: 'plain',
  'set-aside': 'caution',
};

const SET_ASIDE: Readonly<Record<Extract<Reported, { kind: 'set-aside' }>['reason'], string>> = {
  'not-json': 'The answers stored in this browser were damaged and could not be read. What was there is kept aside.',
  'wrong-shape': 'The answers stored in this browser could not be understood. What was there is kept aside.',
  'newer-version':
    'The answers stored in this browser were written by a newer version of the advisor. They are kept aside: reload the page to get that version.',
};

function inWords(notice: Reported): string {
  switch (notice.kind) {
    case 'storage-denied':
      return 'Your browser does not let us store anything, so your answers last only until you close or reload this page. To keep them, copy the link to your result.';
    case 'repaired':
      return `The questions have changed since you were here. We kept all that still fits and left out ${droppedInWords(notice.dropped)}.`;
    case 'set-aside':
      return SET_ASIDE[notice.reason];
  }
}
