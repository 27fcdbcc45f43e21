import { useDeferredValue, useMemo } from 'react';
import type { QuestionId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../../app/store.tsx';
import { type Choose, questionAfter } from '../../outlook/question-after.ts';

export interface WayOn {
  /** Undefined after the last question. */
  readonly next: QuestionId | undefined;
  /** Whether that is up to date with the answers. */
  readonly known: boolean;
}

/** Where Continue leads. Nothing on the page says it, so it follows when the answer, or the question, is drawn. */
export function useWayOn(current: QuestionId, choose: Choose | undefined): WayOn {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  const now = useMemo(() => ({ profile, trail, choose }), [profile, trail, choose]);
  const drawn = useDeferredValue<typeof now | null>(now, null);
  const next = useMemo(
    () => questionAfter(model, drawn?.profile ?? profile, drawn?.trail ?? trail, current, drawn?.choose),
    [model, drawn, profile, trail, current],
  );
  return { next, known: drawn === now };
}
