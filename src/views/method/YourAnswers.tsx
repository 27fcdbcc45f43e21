import { useAdvisor } from '../app/store.tsx';
import { StartAgain } from '../profile/StartAgain.tsx';
import { Section } from '../ui/Section.tsx';
import { NOT_KEPT } from '../words/storage-words.ts';
import css from './HowThisWorks.module.css';

export function YourAnswers() {
  const storageStatus = useAdvisor((state) => state.storageStatus);
  return (
    <Section id="your-answers" title="Where your answers are kept">
      <div className={`prose ${css.part}`}>
        <p>
          {storageStatus === 'kept'
            ? 'In this browser, on this device, in its local storage.'
            : NOT_KEPT[storageStatus]}{' '}
          There is no server behind the advisor, no account and no tracking. The ranking is worked out on your own
          machine, and nothing that you answer is sent anywhere.
        </p>
        <p>
          When you copy a link to your result, your answers are written into the link itself, after the “#”. Browsers do
          not send that part to any server. Whoever has the link can read the answers, so share it as you would share
          the answers.
        </p>
        <p>
          A link that you open never replaces your own answers, unless you choose to make it yours. A private window
          forgets everything when you close it.
        </p>
        <p>To delete what is stored, start again. It asks before it deletes.</p>
        <StartAgain />
      </div>
    </Section>
  );
}
