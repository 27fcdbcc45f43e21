import { useAdvisor } from '../app/store.tsx';
import { onlyHere } from '../words/storage-words.ts';
import { CopyAnswersLink } from './CopyAnswersLink.tsx';

/** The advice to reload, with what must be saved first where a reload loses it. */
export function BeforeReload() {
  const storageStatus = useAdvisor((state) => state.storageStatus);
  if (storageStatus === 'kept') return <p>Reload the page to try again; your answers are kept.</p>;
  return (
    <>
      <p>{onlyHere(storageStatus)}: copy the link to them first, then reload the page to try again.</p>
      <p className="actions">
        <CopyAnswersLink quiet small />
      </p>
    </>
  );
}
