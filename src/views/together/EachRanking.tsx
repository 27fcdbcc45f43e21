import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Section } from '../ui/Section.tsx';
import { answersRulingOut } from '../words/answers-ruling-out.ts';
import type { Names } from '../words/names.ts';
import { points } from '../words/points.ts';
import { list } from '../words/sentences.ts';
import css from './EachRanking.module.css';
import { VoiceName } from './links/VoiceName.tsx';
import type { Together } from './together-facts.ts';

/** Each one's own ranking beside the others. */
export function EachRanking({ together: { voices, each, names } }: { together: Together }) {
  return (
    <Section id="each" title="Each ranking" aside="Points out of 100, from each link’s own answers.">
      <div className={css.rankings}>
        {voices.map((voice, place) => {
          const own = each[place];
          return (
            own && (
              <section key={voice.place} aria-labelledby={`each-${voice.place}`}>
                <h3 id={`each-${voice.place}`}>
                  <VoiceName {...voice} />
                </h3>
                <OwnRanking own={own} names={names} />
                {own.ruledOut.length > 0 && (
                  <p className="note">
                    Ruled out: {list(own.ruledOut.map(({ framework }) => names.framework(framework)))}, by{' '}
                    {list(
                      answersRulingOut(own.ruledOut).map(
                        ({ question, option }) => `“${names.option(question, option)}”`,
                      ),
                    )}
                    .
                  </p>
                )}
                {own.notConsidered.length > 0 && (
                  <p className="note">
                    Not considered: {list(own.notConsidered.map(({ framework }) => names.framework(framework)))}.
                  </p>
                )}
              </section>
            )
          );
        })}
      </div>
    </Section>
  );
}

function OwnRanking({ own: { weights, standings }, names }: { own: Recommendation; names: Names }) {
  const [first, another] = standings;
  if (!first) return <p className={css.none}>No framework meets the requirements.</p>;
  if (weights.length === 0)
    return (
      <p className={css.none}>
        {another ? 'There is nothing to rank by.' : `Only ${names.framework(first.framework)} is left.`}
      </p>
    );
  return (
    <ol className={css.ranking}>
      {standings.map(({ framework, rank, score }) => (
        <li key={framework} className={rank === 1 ? css.first : undefined}>
          <span className={css.rank}>
            <span className="sr-only">Rank </span>
            {rank}
          </span>
          <FrameworkName id={framework} />
          <span className="number">
            {points(score)}
            <span className="sr-only"> points</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
