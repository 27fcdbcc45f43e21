import { type ReactNode, useEffect } from 'react';
import { Button } from './Button.tsx';
import css from './CrashScreen.module.css';
import { Disclosure } from './Disclosure.tsx';
import { documentTitle } from './document-title.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

export interface CrashScreenProps {
  readonly children: ReactNode;
  /** Deletes what is stored. */
  readonly onStartAgain: () => void;
}

/** Stands in for whatever below it fails. The answers are in the browser's storage and stay there. */
export function CrashScreen({ children, onStartAgain }: CrashScreenProps) {
  return (
    <ErrorBoundary fallback={(error) => <Crashed error={error} onStartAgain={onStartAgain} />}>
      {children}
    </ErrorBoundary>
  );
}

function Crashed({ error, onStartAgain }: { error: unknown } & Pick<CrashScreenProps, 'onStartAgain'>) {
  // In braces: newer browsers return a promise, which React would take for a clean-up.
  useEffect(() => {
    document.title = documentTitle('This page has stopped working');
    window.scrollTo(0, 0);
  }, []);
  return (
    <main id="main" className="frame">
      <div className={css.crash} role="alert">
        <h1>This page has stopped working.</h1>
        <p className="lead">
          The fault is ours. Your answers are kept in this browser: reload the page to go on where you were.
        </p>
        <p className="actions">
          <Button onClick={() => window.location.reload()}>Reload the page</Button>
          {/* A plain link: the router may be what failed. */}
          <a href={import.meta.env.BASE_URL}>Go to the home page</a>
        </p>
        <p className={css.message}>{messageOf(error)}</p>
        <Disclosure summary="If it fails again and again">
          <p>
            What is stored in this browser may be the cause. As a last resort you can delete your answers and start from
            nothing. Links that you have copied keep working.
          </p>
          <Button
            quiet
            onClick={() => {
              onStartAgain();
              window.location.assign(import.meta.env.BASE_URL);
            }}
          >
            Delete my answers and start again
          </Button>
        </Disclosure>
      </div>
    </main>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
