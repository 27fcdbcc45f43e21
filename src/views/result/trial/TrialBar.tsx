import { useMemo, useRef } from 'react';
import { recommend } from '../../../advisor/ranking/recommend.ts';
import { useModel } from '../../app/knowledge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useHeightAs } from '../../ui/use-height-as.ts';
import { leadersOf } from '../../words/leaders.ts';
import banner from '../Banner.module.css';
import { useNames, useResult } from '../result.tsx';
import css from './TrialBar.module.css';
import { useTrial } from './trial.tsx';
import { BACK_TO, firstBefore, triedInWords } from './trial-words.ts';

/** Says what is tried out and who was first before, with the way back, which stays in sight. */
export function TrialBar() {
  const { of, changes, before, leave, keep } = useTrial();
  const bar = useRef<HTMLElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useHeightAs(bar, '--trial-bar');
  useHeightAs(actions, '--trial-actions');
  const { recommendation } = useResult();
  const names = useNames();
  const model = useModel();
  const unchanged = useMemo(() => recommend(before.model, before.profile), [before]);
  const context = { names, model, before, unchanged, after: recommendation };
  return (
    <aside ref={bar} className={classNames(banner.banner, css.bar)} aria-label="Trying out a change">
      <p>
        <b>Trying out:</b> {triedInWords(changes, context)}.{' '}
        <span className="soft">
          {firstBefore(leadersOf(unchanged.verdict), leadersOf(recommendation.verdict), names)}
        </span>
      </p>
      <div ref={actions} className="actions no-print">
        {keep && <Button onClick={keep}>{changes.length === 1 ? 'Keep this change' : 'Keep these changes'}</Button>}
        <Button quiet onClick={leave}>
          {BACK_TO[of]}
        </Button>
      </div>
    </aside>
  );
}
