import { useEffect, useRef } from 'react';

/** Marks the entry of the browser's history that a trial has. */
const TRIAL = { trial: true };

const isTrial = (state: unknown) => typeof state === 'object' && state !== null && 'trial' in state;

/** Gives a trial an entry in the browser's history: Back leaves the trial, and not the page. */
export function useTrialEntry(trying: boolean, leave: () => void): void {
  const current = useRef(leave);
  useEffect(() => {
    current.current = leave;
  });
  useEffect(() => {
    if (!trying) return;
    const { history } = window;
    if (!isTrial(history.state)) {
      // The way back leads to the button that was pressed, and not to where the page was scrolled.
      history.scrollRestoration = 'manual';
      history.pushState({ ...history.state, ...TRIAL }, '');
    }
    const pop = ({ state }: PopStateEvent) => {
      if (isTrial(state)) return;
      history.scrollRestoration = 'auto';
      current.current();
    };
    window.addEventListener('popstate', pop);
    return () => {
      window.removeEventListener('popstate', pop);
      // A trial that ended otherwise takes its entry with it.
      if (!isTrial(history.state)) return;
      window.addEventListener('popstate', restoreAgain, { once: true });
      history.back();
    };
  }, [trying]);
}

function restoreAgain(): void {
  window.history.scrollRestoration = 'auto';
}
