import type { StoreNotice as Reported } from '../../store/advisor-store.ts';
import { lazyFetch, useLater } from '../app/lazy-fetch.ts';
import { useAdvisor } from '../app/store.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import line from './InOneLine.module.css';

/** What the store has to report, until it is dismissed. */
export function StoreNotice() {
  const notice = useAdvisor((state) => state.notice);
  const dismiss = useAdvisor((state) => state.dismissNotice);
  return (
    <div className="frame">
      <div className={notice ? line.above : undefined}>
        <Notice
          tone={notice && notice.kind !== 'unfit' ? 'caution' : 'plain'}
          className={notice ? line.notice : line.nothing}
        >
          {/* There before its words are, so that they are heard; the buttons have things to say of their own. */}
          <div role="status">{notice && <Words notice={notice} />}</div>
          {notice && (
            <>
              <WayOut notice={notice} />
              <LinkButton onClick={dismiss}>Dismiss</LinkButton>
            </>
          )}
        </Notice>
      </div>
    </div>
  );
}

/** What few readers ever need. */
const REPORT = lazyFetch(() => import('./StoreReport.tsx'));

/** For those who wait for nothing when there is something to report. */
export function fetchReport(): Promise<unknown> {
  REPORT.current();
  return REPORT.arrival;
}

function Words({ notice }: { notice: Reported }) {
  const report = useLater(REPORT);
  switch (report.kind) {
    case 'here':
      return <p key={notice.kind}>{report.value.inWords(notice)}</p>;
    case 'waiting':
      return null;
    case 'failed':
      return <p>Not all is well with the answers stored in this browser. Reload the page to read what it is.</p>;
  }
}

function WayOut({ notice }: { notice: Reported }) {
  const report = useLater(REPORT);
  return report.kind === 'here' && <report.value.WayOut notice={notice} />;
}
