import { useModel } from '../app/knowledge.tsx';
import { list } from '../words/sentences.ts';
import { leftOutWords } from '../words/source-words.ts';
import css from './Differences.module.css';
import { inSentence } from './links/voice-names.ts';
import type { Together } from './together-facts.ts';

/** What single links say beside their answers: importances set by hand, sources left out, a shortlist. */
export function BesideAnswers({ together: { voices, names, merged } }: { together: Together }) {
  const model = useModel();
  const said = voices.flatMap(({ place, name, profile: { importances, leftOut, candidates } }) => {
    const byHand = Object.entries(importances).map(([id, importance]) => `${names.criterion(id)} ${importance}`);
    const parts = [
      byHand.length > 0 && `set by hand: ${list(byHand)}`,
      leftOut.length > 0 && `sources left out: ${list(leftOutWords(model, leftOut))}`,
      candidates.length > 0 && `considers only ${list(candidates.map(names.framework))}`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? [] : [{ place, words: `${inSentence(name)}: ${parts.join('; ')}.` }];
  });
  if (said.length === 0) return null;
  const sources = voices.some(({ profile }) => profile.leftOut.join() !== merged.leftOut.join());
  return (
    <div className={css.beside}>
      {said.map(({ place, words }) => (
        <p key={place}>{words}</p>
      ))}
      {sources && (
        <p className="note">
          {merged.leftOut.length === 0
            ? 'In the ranking of all answers every source counts, because none is left out by everybody.'
            : `The ranking of all answers leaves out only what everybody leaves out: ${list(leftOutWords(model, merged.leftOut))}.`}
        </p>
      )}
    </div>
  );
}
