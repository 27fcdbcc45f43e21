import { useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { FrameworksConsidered } from '../profile/FrameworksConsidered.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { consideredInWords } from '../words/considered-words.ts';
import css from './Shortlist.module.css';

/** Which frameworks the ranking is among, to change before the first question. */
export function Shortlist() {
  const words = consideredInWords(useModel(), useProfile());
  return (
    <Disclosure
      className={css.shortlist}
      summary={
        <>
          Considering {words}. <span className={css.change}>Change</span>
        </>
      }
    >
      <FrameworksConsidered legendHidden />
    </Disclosure>
  );
}
