import type { StoreNotice as Reported } from '../../store/advisor-store.ts';
import { answers } from './addresses.ts';
import { LinkButton } from './Button.tsx';
import { droppedInWords } from './dropped-words.ts';
import { Link } from './Link.tsx';
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
