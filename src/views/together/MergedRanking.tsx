import type { Veto } from '../../advisor/together/vetoes.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { PointsAxis } from '../ui/PointsAxis.tsx';
import { Section } from '../ui/Section.tsx';
import { isRanked } from '../words/leaders.ts';
import { midSentence } from '../words/names.ts';
import { percent, points } from '../words/points.ts';
import { list } from '../words/sentences.ts';
import css from './MergedRanking.module.css';
import type { Together } from './together-facts.ts';
import { called, pooledInWords, shortlistInWords, unrankedInWords, voicesInWords } from './together-words.ts';

/** The ranking of all answers together, with how far apart the single scores lie, and who is out by whose answer. */
export function MergedRanking({ together }: { together: Together }) {
  const { recommendation, each, firstIn, vetoes, considered, names } = together;
  const { standings, ruledOut, notConsidered, weights, verdict } = recommendation;
  const scored = weights.length > 0 && standings.length > 0;
  const tested = isRanked(verdict);
  const apart = [...ruledOut, ...notConsidered].map(({ framework }) => framework);
  const out = apart.filter((framework) => vetoes.has(framework));
  const beside = apart.filter((framework) => !vetoes.has(framework));
  const notes = [pooledInWords(together), shortlistInWords(together), unrankedInWords(together)].filter(
    (note) => note !== '',
  );
  return (
    <Section
      id="merged"
      title="All answers together"
      aside={
        scored
          ? 'Points out of 100. The dot is the merged score; the bar runs from the lowest of your scores to the highest. Voices are those that put it first.'
          : undefined
      }
    >
      {scored && (
        <>
          <div className={css.head} aria-hidden="true">
            <span className={css.headName}>Framework</span>
            <PointsAxis />
            <span className="number">Score</span>
            <span className="number">Voices</span>
            <span className="number">First in</span>
          </div>
          <ol className={css.rows}>
            {standings.map(({ framework, rank, score }) => {
              const share = firstIn(framework);
              return (
                <li key={framework} className={css.row}>
                  <span className={css.rank}>
                    <span className="sr-only">Rank </span>
                    {rank}
                  </span>
                  <FrameworkName id={framework} link />
                  <Span scores={scoresOf(together, framework)} merged={score} />
                  <span className={css.score}>
                    <b>{points(score)}</b>
                    <span className="sr-only"> points</span>
                  </span>
                  <span className="number">
                    <span className="sr-only-wide">First for </span>
                    {voicesInWords(each, framework)}
                  </span>
                  <span className="number">
                    {tested && (
                      <>
                        <span className="sr-only-wide">first in </span>
                        {share === undefined ? '…' : percent(share)}
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      )}
      {out.length > 0 && (
        <ul className={css.apart} aria-label="Ruled out">
          {out.map((framework) => (
            <li key={framework}>
              <FrameworkName id={framework} link />
              {groupedVetoes(vetoes.get(framework) ?? []).map(
                ({ voices, failure: { question, option, fact, has } }) => (
                  <p key={`${question} ${option}`}>
                    <b>Ruled out by {called(together, voices)}</b>, who answered “{names.option(question, option)}” to “
                    {names.question(question)}” Its {midSentence(names.fact(fact))}:{' '}
                    {has.length === 0 ? 'not known' : list(has.map((value) => names.value(fact, value)))}.
                  </p>
                ),
              )}
            </li>
          ))}
        </ul>
      )}
      {beside.length > 0 && (
        <ul className={css.apart} aria-label="Not considered">
          {beside.map((framework) => (
            <li key={framework}>
              <FrameworkName id={framework} link />
              <p>{considered.includes(framework) ? 'Not ranked.' : `Not considered ${notBy(together, framework)}.`}</p>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <div className={css.notes}>
          {notes.map((note) => (
            <p key={note} className="prose">
              {note}
            </p>
          ))}
        </div>
      )}
    </Section>
  );
}

/** One entry for each answer, with all who gave it. */
function groupedVetoes(vetoes: readonly Veto[]) {
  const groups = new Map<string, { readonly voices: readonly number[]; readonly failure: Veto['failure'] }>();
  for (const { voice, failure } of vetoes) {
    const key = `${failure.question} ${failure.option}`;
    groups.set(key, { voices: [...(groups.get(key)?.voices ?? []), voice], failure });
  }
  return [...groups.values()];
}

/** What each voice's own answers give a framework; those that do not rank it have no score. */
function scoresOf({ each }: Together, framework: FrameworkId): number[] {
  return each.flatMap(({ standings, weights }) =>
    weights.length === 0
      ? []
      : standings.filter((standing) => standing.framework === framework).map(({ score }) => score),
  );
}

function notBy(together: Together, framework: FrameworkId): string {
  const against = together.voices.flatMap(({ profile: { candidates } }, place) =>
    candidates.length > 0 && !candidates.includes(framework) ? [place] : [],
  );
  return `by ${called(together, against)}`;
}

function Span({ scores, merged }: { scores: readonly number[]; merged: number }) {
  const low = Math.min(merged, ...scores);
  const high = Math.max(merged, ...scores);
  const at = (score: number) => `${(score * 100).toFixed(2)}%`;
  return (
    <span className={css.span}>
      <span className={css.bar} style={{ left: at(low), width: at(high - low) }} />
      <i style={{ left: at(merged) }} />
      {scores.length > 1 && (
        <span className="sr-only">
          between {points(Math.min(...scores))} and {points(Math.max(...scores))} by single answers
        </span>
      )}
    </span>
  );
}
