import { useCallback, useEffect, useRef, useState } from 'react';
import type { Model } from '../../../knowledge/model.ts';
import { useHash } from '../../place/hash.ts';
import type { MatrixView } from './matrix-view.ts';
import type { Misread } from './misread.ts';
import { readView, writeView } from './view-hash.ts';

/** Browsers refuse many changes of address in a short time, so typing is gathered. */
const PAUSE = 250;

/** What becomes different, or how that follows from the view as it is. */
export type ViewChange = Partial<MatrixView> | ((view: MatrixView) => Partial<MatrixView>);

export interface MatrixViewControl {
  readonly view: MatrixView;
  readonly update: (change: ViewChange) => void;
  /** Counts the times that the address asked for a view: on opening the page and by links within it. */
  readonly arrivals: number;
  /** What the address said in vain, until something else is opened. */
  readonly misread: readonly Misread[];
}

/** The view, in step with the address in both directions. */
export function useMatrixView(model: Model): MatrixViewControl {
  const hash = useHash();
  const seen = useRef(hash);
  const [state, setState] = useState(() => ({ ...readView(hash, model), arrivals: 1, changed: false }));

  useEffect(() => {
    if (hash === seen.current) return;
    seen.current = hash;
    setState(({ arrivals }) => ({ ...readView(hash, model), arrivals: arrivals + 1, changed: false }));
  }, [hash, model]);

  useEffect(() => {
    if (!state.changed) return;
    const timer = setTimeout(() => {
      const text = writeView(state.view, model);
      seen.current = text === '' ? '' : `#${text}`;
      replaceHash(seen.current);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [state, model]);

  const update = useCallback(
    (change: ViewChange) =>
      setState((before) => {
        const sets = typeof change === 'function' ? change(before.view) : change;
        return {
          view: { ...before.view, ...sets },
          misread: sets.opened ? [] : before.misread,
          arrivals: before.arrivals,
          changed: true,
        };
      }),
    [],
  );

  return { view: state.view, arrivals: state.arrivals, misread: state.misread, update };
}

function replaceHash(hash: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    // The address then lags behind the page, which is no loss: "Copy this view's link" reads the page.
  }
}
