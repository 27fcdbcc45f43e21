import { useAdvisor } from '../app/store.tsx';
import { onlyHere } from '../words/keeping-words.ts';
import { CopyAnswersLink } from './CopyAnswersLink.tsx';

/** The advice to reload, with what must be saved first where a reload loses it. */
export function BeforeReload() {
  const keeping = useAdvisor((state) => state.keeping);
  if (keeping === 'kept') return <p>Reload the page to try again; your answers are kept.</p>;
  return (
    <>
      <p>{onlyHere(keeping)}: copy the link to them first, then reload the page to try again.</p>
      <p className="actions">
        <CopyAnswersLink quiet small />
      </p>
    </>
  );
}
