import { memo, Suspense } from 'react';
import type { Example } from '../../knowledge/model.ts';
import { PageEvidence } from '../app/evidence-parts.tsx';
import { useModel } from '../app/knowledge.tsx';
import { lazyComponent } from '../app/lazy-component.tsx';
import { useAdvisor } from '../app/store.tsx';
import { metadata } from '../place/page-metadata.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Heading, Page, READING } from '../ui/Page.tsx';
import { inWords, list, sentence } from '../words/sentences.ts';
import { onlyHere } from '../words/storage-words.ts';
import { Coverage } from './Coverage.tsx';
import { Documents } from './Documents.tsx';
import { Examples } from './Examples.tsx';
import css from './Home.module.css';
import { HowItDecides } from './HowItDecides.tsx';
import { Shortlist } from './Shortlist.tsx';
import { StartOrContinue } from './StartOrContinue.tsx';
import { TheFrameworks } from './TheFrameworks.tsx';

/** Fetched when the page stands: nothing that a reader does first needs it. */
const ExampleVerdict = lazyComponent(
  async () => (await import('./ExampleVerdict.tsx')).ExampleVerdict,
  (absent) => (
    <div className={css.example}>
      {absent.kind === 'failed' && (
        <p>
          The example of a result could not be fetched. <LinkButton onClick={absent.tryAgain}>Try again</LinkButton>
        </p>
      )}
    </div>
  ),
);

/** Taken over by itself, when it has been worked out: nothing else waits for that, or draws it anew before. */
const TheExample = memo(function TheExample({ example }: { example: Example }) {
  return (
    <Suspense>
      <PageEvidence>
        <ExampleVerdict example={example} />
      </PageEvidence>
    </Suspense>
  );
});

export function Home() {
  const model = useModel();
  const storageStatus = useAdvisor((state) => state.storageStatus);
  const [example] = model.examples;
  const names = list(model.frameworks.map(({ name }) => name));
  return (
    <Page {...metadata.home(model)}>
      <div className={css.opening}>
        <div className={css.claim}>
          <Heading>Choose a backend framework you can defend.</Heading>
          <p className="lead">
            {sentence(inWords(model.questions.length))} questions about your project rank {names}. Every point of every
            score opens to the sentence it came from. Where the sources disagree, you see both sides.
          </p>
          <div className={css.own} {...READING}>
            <StartOrContinue />
            <Shortlist />
          </div>
          <p className={`note ${css.small}`}>
            No account, no tracking.{' '}
            {storageStatus === 'kept'
              ? 'Leave whenever you like: your answers stay in this browser.'
              : `${onlyHere(storageStatus)}: copy the link to your result before you leave.`}
          </p>
        </div>
        {example && <TheExample example={example} />}
      </div>
      <TheFrameworks />
      <HowItDecides />
      <Examples />
      <Coverage />
      <PageEvidence>
        <Documents />
      </PageEvidence>
    </Page>
  );
}
