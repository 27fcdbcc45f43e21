import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef } from 'react';
import { applyChange, type Change, type Situation, withChange } from '../../../advisor/robustness/what-if.ts';
import type { OwnRating } from '../../../knowledge/own-rating.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor } from '../../app/store.tsx';
import { type Result, ResultProvider } from '../result.tsx';
import { useTrialEntry } from './trial-entry.ts';

/** Changes tried out on the page, and the way back. */
export interface Trial {
  /** Whose result the changes are tried on. */
  readonly of: 'own' | 'shared' | 'example';
  /** In the order they were tried; empty where the result itself is shown. */
  readonly changes: readonly Change[];
  /** What the page shows without them. */
  readonly before: Situation;
  /** @param from id of the element that asked: the focus returns to it */
  tryOut(change: Change, from: string): void;
  leave(): void;
  /** Called when a result is on the page in full: back from a trial, the focus goes where it was. */
  settle(result: Result): void;
  /**
   * Makes the changes one's own; absent where they are not one's own to make.
   *
   * @param reason for own ratings that were tried out without one
   */
  readonly keep?: (reason: string) => void;
}

const TrialContext = createContext<Trial | null>(null);
/** Apart, because it stays the same: a page has dozens of buttons that try something out, and nothing else of a trial. */
const TryOutContext = createContext<Trial['tryOut'] | null>(null);

export interface TrialProviderProps {
  readonly profile: Profile;
  readonly own: boolean;
  readonly example?: boolean;
  readonly children: ReactNode;
}

/** Shows the result for a profile or, while changes are tried out, what they would make of it. */
export function TrialProvider({ profile, own, example = false, children }: TrialProviderProps) {
  const model = useModel();
  const keepProfile = useAdvisor((state) => state.keep);
  const before = useMemo(() => ({ model, profile }), [model, profile]);
  /** Where the reader is led next: on to the verdict of another result, or back to where a trial began. */
  const moved = useRef<{ readonly kind: 'on' } | { readonly kind: 'back'; readonly to: string } | null>(null);
  const [tried, hold] = useTrialEntry(before, (left) => {
    moved.current = left ? { kind: 'back', to: left.from } : { kind: 'on' };
  });
  const changes = tried?.changes ?? NONE;
  const trying = tried !== null;
  const { profile: shownProfile } = useMemo(() => changes.reduce(applyChange, before), [changes, before]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when what is shown has changed.
  useEffect(() => {
    if (moved.current?.kind !== 'on') return;
    goToVerdict();
    moved.current = null;
  }, [changes]);

  const trial: Trial = {
    of: own ? 'own' : example ? 'example' : 'shared',
    changes,
    before,
    tryOut(change, origin) {
      moved.current = { kind: 'on' };
      hold({ changes: withChange(changes, change, before), from: tried?.from ?? origin });
    },
    leave() {
      // The browser takes a moment to go back; asked again meanwhile, it would go further.
      if (moved.current?.kind === 'back' || !tried) return;
      moved.current = { kind: 'back', to: tried.from };
      window.history.back();
    },
    settle(result) {
      if (moved.current?.kind !== 'back' || result.trial) return;
      goBackTo(moved.current.to);
      moved.current = null;
    },
    ...(own &&
      changes.length > 0 && {
        keep(reason) {
          moved.current = { kind: 'on' };
          const given = changes.map((change) => withReason(change, reason));
          keepProfile(given.reduce(applyChange, before).profile);
        },
      }),
  };
  const latest = useRef(trial);
  useEffect(() => {
    latest.current = trial;
  });
  const tryOut = useCallback((change: Change, origin: string) => latest.current.tryOut(change, origin), []);
  return (
    <TrialContext value={trial}>
      <TryOutContext value={tryOut}>
        <ResultProvider profile={shownProfile} own={own && !trying} example={example && !trying} trial={trying}>
          {children}
        </ResultProvider>
      </TryOutContext>
    </TrialContext>
  );
}

const NONE: readonly Change[] = [];

const withReason = (change: Change, reason: string): Change =>
  lacksReason(change) ? { ...change, own: { ...change.own, reason } } : change;

/** Whether a change is an own rating that nobody gave a reason for. */
export function lacksReason(change: Change): change is Change & { readonly kind: 'rating'; readonly own: OwnRating } {
  return change.kind === 'rating' && change.own !== null && change.own.reason === '';
}

/** Null where a result is only shown, and nothing can be tried out. */
export function useTryOut(): Trial['tryOut'] | null {
  return use(TryOutContext);
}

export function useTrial(): Trial {
  const trial = use(TrialContext);
  if (!trial) throw new Error('No TrialProvider above this part.');
  return trial;
}

/** To the button that asked for the trial, opened to sight; to the verdict where it is not there, or not yet. */
function goBackTo(id: string): void {
  const button = document.getElementById(id);
  if (!button) {
    focusVerdict();
    return;
  }
  for (let part = button.parentElement; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  button.focus();
}

/** The same address, but another result: the reader starts from its verdict. */
function goToVerdict(): void {
  window.scrollTo(0, 0);
  focusVerdict();
}

function focusVerdict(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
