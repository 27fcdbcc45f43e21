import { useMemo } from 'react';
import { ratedByVoices } from '../../advisor/together/rated-cells.ts';
import { cellId } from '../../knowledge/own-rating.ts';
import { useModel } from '../app/knowledge.tsx';
import { Section } from '../ui/Section.tsx';
import { because, cellInWords, insteadOf } from '../words/own-rating-words.ts';
import { sentence } from '../words/sentences.ts';
import { VoiceName } from './links/VoiceName.tsx';
import css from './RatedCells.module.css';
import type { Together } from './together-facts.ts';

/** Who rated what otherwise than the sources do, what counts for all, and whether it decides; nothing where nobody did. */
export function RatedCells({ together: { voices, names } }: { together: Together }) {
  const model = useModel();
  const rated = useMemo(
    () =>
      ratedByVoices(
        model,
        voices.map(({ profile }) => profile),
      ),
    [model, voices],
  );
  if (rated.length === 0) return null;
  return (
    <Section
      id="own-ratings"
      title="Own ratings"
      aside="They count for all in place of what the sources say. Where several rated the same, the middle one counts."
    >
      <ul className={css.cells}>
        {rated.map(({ cell, by, merged, decisive }) => (
          <li key={cellId(cell.framework, cell.criterion)}>
            <p>
              <b>{sentence(cellInWords(cell, names))}:</b> {insteadOf(merged, cell)}.
              {decisive && ' Without it, another would be first.'}
            </p>
            <ul className={css.by}>
              {by.map(({ voice, own }) => {
                const speaker = voices[voice];
                return (
                  speaker && (
                    <li key={voice}>
                      <VoiceName {...speaker} />{' '}
                      <span>
                        “{own.rating}”, {because(own.reason)}
                      </span>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
