import { type ReactNode, useEffect } from 'react';
import type { Model } from '../../knowledge/model.ts';
import type { AdvisorStore } from '../../store/advisor-store.ts';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { lazyComponent } from '../app/lazy-component.tsx';
import { documentTitle } from '../place/document-title.ts';
import css from './CrashScreen.module.css';
import { Started } from './Started.tsx';

export interface CrashScreenProps {
  readonly children: ReactNode;
  readonly model: Model;
  readonly store: AdvisorStore;
}

/** Stands in for whatever below it fails; needs nothing that is above it. */
export function CrashScreen({ children, ...kept }: CrashScreenProps) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <Crash>
          <Crashed error={error} {...kept} />
        </Crash>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function Crash({ children }: { children: ReactNode }) {
  // In braces: newer browsers return a promise, which React would take for a clean-up.
  useEffect(() => {
    document.title = documentTitle('This page has stopped working');
    window.scrollTo(0, 0);
  }, []);
  return (
    <main id="main" className="frame">
      <Started />
      <div className={css.crash} role="alert">
        <h1>This page has stopped working.</h1>
        {children}
      </div>
    </main>
  );
}

const Crashed = lazyComponent(
  () => import('./Crashed.tsx').then((m) => m.Crashed),
  () => (
    <p className="lead">
      The fault is ours. Reload the page to try again: what is stored in this browser is still there.
    </p>
  ),
);

/** For those who wait for nothing when something fails. */
export const fetchCrashed = Crashed.fetch;
