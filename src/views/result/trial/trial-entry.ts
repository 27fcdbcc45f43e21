import { useCallback, useEffect, useRef, useState } from 'react';
import type { Situation } from '../../../advisor/robustness/what-if.ts';
import { readTrial, type Tried, writeTrial } from '../../../store/stored-trial.ts';
import { readHistoryEntry, writeHistoryEntry } from '../../place/history-entry.ts';
import { dropHistoryEntry } from '../../place/page-position.ts';

const isTrial = () => readHistoryEntry()['trial'] !== undefined;
const kept = (before: Situation) => readTrial(readHistoryEntry()['trial'], before);

/**
 * What is tried out, with an entry of its own in the browser's history: Back leaves the trial, and not the page; a
 * reload and Forward lead into it again.
 *
 * @param before what the changes are tried on: with another, the trial is over
 * @param onTurn called when the reader goes back or forward: out of a trial, with what it was, or into one
 */
export function useTrialEntry(
  before: Situation,
  onTurn: (left: Tried | null) => void,
): readonly [tried: Tried | null, tryOut: (tried: Tried) => void] {
  const [held, setHeld] = useState(() => ({ before, tried: kept(before) }));
  const tried = held.before === before ? held.tried : null;

  const latest = useRef({ before, tried, onTurn });
  useEffect(() => {
    latest.current = { before, tried, onTurn };
  });

  /** A trial that ends by itself takes its entry with it. */
  const ending = useRef(false);
  const end = useCallback(() => {
    ending.current = true;
    dropHistoryEntry();
  }, []);
  useEffect(() => {
    if (!tried && isTrial()) end();
  }, [tried, end]);

  useEffect(() => {
    const pop = () => {
      const { before, tried, onTurn } = latest.current;
      if (ending.current) {
        ending.current = false;
        return;
      }
      const now = kept(before);
      if (!now && isTrial()) return end();
      if (!now && !tried) return;
      setHeld({ before, tried: now });
      onTurn(now ? null : tried);
    };
    window.addEventListener('popstate', pop);
    return () => window.removeEventListener('popstate', pop);
  }, [end]);

  const tryOut = (next: Tried) => {
    setHeld({ before, tried: next.changes.length > 0 ? next : null });
    if (next.changes.length === 0) return;
    const trial = writeTrial(next, before);
    if (isTrial()) writeHistoryEntry({ trial });
    else window.history.pushState({ trial }, '');
  };
  return [tried, tryOut];
}
