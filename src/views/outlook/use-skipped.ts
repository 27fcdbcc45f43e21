import { useMemo } from 'react';
import type { QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useDrawnProfile } from '../app/store.tsx';
import { passingOver } from './passing-over.ts';
import { skippedOf } from './question-order.ts';
import { useProspects } from './use-prospects.ts';

export interface Skipped {
  /** One's answers as if the open questions that were skipped had been answered with "Not sure". */
  readonly passed: Profile;
  /** Whether an answer to one of those could still change the winner. */
  readonly could: boolean;
}

/** @param current the question on the screen, which is not skipped yet */
export function useSkipped(current?: QuestionId): Skipped {
  const model = useModel();
  const profile = useDrawnProfile();
  const trail = useAdvisor((state) => state.trail);
  const { open } = useProspects(profile);
  return useMemo(() => {
    const skipped = skippedOf(model, profile, trail, current);
    const could = open.some(
      ({ question, canChange }) => canChange !== 'no' && skipped.some(({ id }) => id === question),
    );
    return { passed: passingOver(profile, skipped), could };
  }, [model, profile, open, trail, current]);
}
