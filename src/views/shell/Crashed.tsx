import { useStore } from 'zustand';
import type { Model } from '../../knowledge/model.ts';
import type { AdvisorStore } from '../../store/advisor-store.ts';
import { answersLink } from '../app/answers-link.ts';
import { reload } from '../app/release/reload.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { onlyHere } from '../words/storage-words.ts';
import css from './CrashScreen.module.css';

export interface CrashedProps {
  readonly model: Model;
  readonly store: AdvisorStore;
  readonly error: unknown;
}

/** What has become of the answers, and the ways on. */
export function Crashed({ error, model, store }: CrashedProps) {
  const { profile, storageStatus, startAgain } = useStore(store);
  const link = answersLink(model, profile);
  const atRisk = link !== null && storageStatus !== 'kept' ? onlyHere(storageStatus) : null;
  const copyLink = link !== null && (
    <CopyButton quiet={atRisk === null} text={() => link}>
      Copy a link to your answers
    </CopyButton>
  );
  return (
    <>
      <p className="lead">
        The fault is ours.{' '}
        {atRisk
          ? `${atRisk}: copy the link to them first, then reload the page. The link opens them again.`
          : storageStatus === 'kept'
            ? 'Your answers are kept in this browser: reload the page to go on where you were.'
            : 'Reload the page to try again.'}
      </p>
      <p className="actions">
        {atRisk && copyLink}
        <Button quiet={atRisk !== null} onClick={reload}>
          Reload the page
        </Button>
        {/* A plain link: the router may be what failed. */}
        <a href={import.meta.env.BASE_URL}>Go to the home page</a>
      </p>
      <p className={css.message}>{messageOf(error)}</p>
      <Disclosure summary="If it fails again and again">
        <p>
          What is stored in this browser may be the cause. As a last resort you can delete your answers and start from
          nothing. Links that you have copied keep working.
        </p>
        <p className="actions">
          {!atRisk && copyLink}
          <Button
            quiet
            onClick={() => {
              startAgain();
              window.location.assign(import.meta.env.BASE_URL);
            }}
          >
            Delete my answers and start again
          </Button>
        </p>
      </Disclosure>
    </>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
