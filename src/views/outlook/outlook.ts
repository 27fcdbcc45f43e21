import { useMemo } from 'react';
import type { OpenQuestion } from '../../advisor/outlook/next-question.ts';
import type { Prospects } from '../../advisor/outlook/prospects.ts';
import { answerTo } from '../../advisor/ranking/chosen-options.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import type { QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { recommendOnce } from '../app/recommendation.ts';
import { isBlank } from './question-order.ts';
import { prospectsOnce, useProspects } from './use-prospects.ts';

export type CanChange = OpenQuestion['canChange'];

/** What answering on can still do. `of` counts the open questions other than the one on the screen. */
export type Outlook =
  /** Every framework is ruled out, or each that a `shortlist` holds, and answers do not bring one back. */
  | { readonly kind: 'nothing-fits'; readonly shortlist: boolean }
  | { readonly kind: 'all-answered' }
  /** No answer carries weight yet. `can`: how many of the others would make a winner. */
  | { readonly kind: 'undecided'; readonly can: number; readonly of: number }
  | { readonly kind: 'settled'; readonly of: number }
  /** Several are first, and no open question parts them. */
  | { readonly kind: 'level'; readonly of: number }
  /** Which of the others can still change the winner alone, and how many only together with other answers. */
  | {
      readonly kind: 'open';
      readonly alone: readonly QuestionId[];
      readonly together: number;
      readonly of: number;
    };

/** The question on the screen. */
export interface Here {
  readonly open: boolean;
  /** What answering it can do, whatever is chosen in it now. */
  readonly canChange: CanChange;
}

export function outlookOf(
  { settled, open }: Prospects,
  { standings, weights, notConsidered }: Recommendation,
  current?: QuestionId,
): Outlook {
  const others = open.filter(({ question }) => question !== current);
  const of = others.length;
  const alone = others.filter(({ canChange }) => canChange === 'alone').map(({ question }) => question);
  const together = others.filter(({ canChange }) => canChange === 'together').length;
  if (standings.length === 0) return { kind: 'nothing-fits', shortlist: notConsidered.length > 0 };
  if (open.length === 0) return { kind: 'all-answered' };
  if (settled) return { kind: 'settled', of };
  if (standings.length > 1 && weights.length === 0) return { kind: 'undecided', can: alone.length + together, of };
  return open.every(({ canChange }) => canChange === 'no')
    ? { kind: 'level', of }
    : { kind: 'open', alone, together, of };
}

/** Undefined before anything is answered: there is nothing to go by. */
export function useOutlook(profile: Profile, current?: QuestionId): Outlook | undefined {
  const model = useModel();
  if (isBlank(profile)) return undefined;
  return outlookOf(prospectsOnce(model, profile), recommendOnce(model, profile), current);
}

export function useHere(profile: Profile, current: QuestionId): Here {
  const without = useMemo(() => {
    if (answerTo(profile, current).length === 0) return profile;
    const others = Object.entries(profile.answers).filter(([id]) => id !== current);
    return { ...profile, answers: Object.fromEntries(others) };
  }, [profile, current]);
  const { open } = useProspects(without);
  return {
    open: without === profile,
    canChange: open.find(({ question }) => question === current)?.canChange ?? 'no',
  };
}
