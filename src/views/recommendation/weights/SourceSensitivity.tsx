import { useDeferredValue, useMemo } from 'react';
import type { SourceKind } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor } from '../../app/store.tsx';
import { SourceChoice } from '../../profile/SourceChoice.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { isRanked } from '../../words/leaders.ts';
import { count, inWords, list } from '../../words/sentences.ts';
import { leftOutWords } from '../../words/source-words.ts';
import css from './SourceSensitivity.module.css';
import { rankingIfAllCounted, rankingsWithoutEachKind, sourcesInShort } from './source-sensitivity.ts';

/** Which sources count, and what becomes of the ranking without them. */
export function SourceSensitivity() {
  const model = useModel();
  const { recommendation: now, names, own } = useResult();
  // Three more rankings, which follow when the one on the page is painted. What is pressed here is drawn with that.
  const recommendation = useDeferredValue(now);
  const { leftOut } = recommendation.profile;
  const setLeftOut = useAdvisor((state) => state.setLeftOut);
  const without = useMemo(() => rankingsWithoutEachKind(model, recommendation, names), [model, recommendation, names]);
  const whole = useMemo(
    () => (leftOut.length > 0 ? rankingIfAllCounted(model, recommendation, names) : ''),
    [model, recommendation, names, leftOut],
  );
  return (
    <FoldedSection
      says={sourcesInShort(isRanked(recommendation.verdict) ? without : [])}
      id={ANCHOR.believe}
      title="Who to believe"
      aside="Comparisons are one writer’s judgement, makers speak of their own work, and figures hold for the machine they come from."
    >
      {leftOut.length > 0 && (
        <p className="prose">
          <b>{count(leftOut.length, 'source')} left out:</b> {list(leftOutWords(model, leftOut))}. If all counted,{' '}
          {whole}.
          {leftOut.length === model.sources.length &&
            ' As it is, no source counts, so nothing is known of any framework.'}
        </p>
      )}
      {without.length > 0 && (
        <ul className={css.without}>
          {without.map(({ kind, sources, leftOut, said }) => (
            <li key={kind}>
              Without {WITHOUT[kind](sources)}, {said}.{' '}
              <TryOut
                className="no-print"
                id={`try-without-${kind}`}
                change={{ kind: 'left-out', leftOut }}
                aloud={`the ranking without ${WITHOUT[kind](sources)}`}
              >
                Try it out
              </TryOut>
            </li>
          ))}
        </ul>
      )}
      {own && (
        <Disclosure summary="Choose which sources count" className="no-print">
          <fieldset>
            <legend className="sr-only">Sources that count in your result</legend>
            <SourceChoice leftOut={now.profile.leftOut} onChange={setLeftOut} />
          </fieldset>
        </Disclosure>
      )}
    </FoldedSection>
  );
}

const WITHOUT: Readonly<Record<SourceKind, (sources: number) => string>> = {
  comparison: (sources) => (sources === 1 ? 'the comparison' : `the ${inWords(sources)} comparisons`),
  official: (sources) => `the official documentation (${count(sources, 'source')})`,
  benchmark: (sources) => (sources === 1 ? 'the benchmark' : `the ${inWords(sources)} benchmarks`),
};
