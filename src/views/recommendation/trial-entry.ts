import { useEffect, useRef } from 'react';

/** Marks the entry of the browser's history that a trial has. */
const TRIAL = { trial: true };

const isTrial = (state: unknown) => typeof state === 'object' && state !== null && 'trial' in state;

/** Gives a trial an entry in the browser's history: Back leaves the trial, and not the page. */
export function useTrialEntry(trying: boolean, leave: () => void): void {
  const onLeave = useRef(leave);
  useEffect(() => {
    onLeave.current = leave;
  });

  const tried = useRef(false);
  useEffect(() => {
    const { history } = window;
    if (trying && !isTrial(history.state)) {
      // The way back leads to the button that was pressed, and not to where the page was scrolled.
      history.scrollRestoration = 'manual';
      history.pushState({ ...history.state, ...TRIAL }, '');
    }
    // A trial that ended by itself takes its entry with it.
    if (!trying && tried.current && isTrial(history.state)) history.back();
    tried.current = trying;
  }, [trying]);

  useEffect(() => {
    const pop = ({ state }: PopStateEvent) => {
      if (isTrial(state)) return;
      window.history.scrollRestoration = 'auto';
      if (tried.current) onLeave.current();
    };
    window.addEventListener('popstate', pop);
    return () => window.removeEventListener('popstate', pop);
  }, []);
}
