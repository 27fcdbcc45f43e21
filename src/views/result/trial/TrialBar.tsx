import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { recommend } from '../../../advisor/ranking/recommend.ts';
import { REASON_LENGTH } from '../../../knowledge/own-rating.ts';
import { tidyText } from '../../../knowledge/plain-text.ts';
import { useModel } from '../../app/knowledge.tsx';
import { NO_REASON, ReasonField } from '../../profile/own-rating/ReasonField.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useHeightAs } from '../../ui/use-height-as.ts';
import { leadersOf } from '../../words/leaders.ts';
import banner from '../Banner.module.css';
import { useNames, useResult } from '../result.tsx';
import css from './TrialBar.module.css';
import { lacksReason, useTrial } from './trial.tsx';
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
  const form = useId();
  const [fault, setFault] = useState('');
  const asked = keep !== undefined && changes.some(lacksReason);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = tidyText(String(new FormData(event.currentTarget).get('reason') ?? ''), REASON_LENGTH);
    if (asked && reason === '') setFault(NO_REASON);
    else keep?.(reason);
  }
  return (
    <aside ref={bar} className={classNames(banner.banner, css.bar)} aria-label="Trying out a change">
      <p>
        <b>Trying out:</b> {triedInWords(changes, context)}.{' '}
        <span className="soft">
          {firstBefore(leadersOf(unchanged.verdict), leadersOf(recommendation.verdict), names)}
        </span>
      </p>
      <form id={form} className="no-print" onSubmit={submit} noValidate>
        {asked && <ReasonField fault={fault} />}
      </form>
      <div ref={actions} className="actions no-print">
        {keep && (
          <Button type="submit" form={form}>
            {changes.length === 1 ? 'Keep this change' : 'Keep these changes'}
          </Button>
        )}
        <Button quiet onClick={leave}>
          {BACK_TO[of]}
        </Button>
      </div>
    </aside>
  );
}
