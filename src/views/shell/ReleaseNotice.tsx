import { useState } from 'react';
import { lazyComponent } from '../app/lazy-component.tsx';
import { useNewerRelease } from '../app/release/releases.tsx';
import { reload } from '../app/release/reload.ts';
import { useAdvisor } from '../app/store.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { onlyHere } from '../words/storage-words.ts';
import line from './InOneLine.module.css';
import css from './ReleaseNotice.module.css';

const CopyAnswersLink = lazyComponent(
  () => import('../profile/CopyAnswersLink.tsx').then((m) => m.CopyAnswersLink),
  () => null,
);

/** Says that a newer version is there, for as long as the reader has neither taken it nor put it off. */
export function ReleaseNotice() {
  const newer = useNewerRelease();
  const [later, setLater] = useState(false);
  const storageStatus = useAdvisor((state) => state.storageStatus);
  const shown = newer && !later;
  return (
    <div className={shown ? css.place : undefined}>
      <div className="frame">
        <Notice className={shown ? line.notice : line.nothing}>
          {/* There before its words are, so that they are heard. */}
          <div role="status">
            {shown && (
              <p>
                A newer version of the advisor is there.{' '}
                {storageStatus === 'kept'
                  ? 'Your answers stay.'
                  : `${onlyHere(storageStatus)}: copy the link to them first, which opens them again.`}
              </p>
            )}
          </div>
          {shown && (
            <>
              {storageStatus !== 'kept' && <CopyAnswersLink quiet small />}
              <LinkButton onClick={reload}>Load it</LinkButton>
              <LinkButton onClick={() => setLater(true)}>Not now</LinkButton>
            </>
          )}
        </Notice>
      </div>
    </div>
  );
}
