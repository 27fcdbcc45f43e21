import type { QuestionId } from '../../../knowledge/model.ts';
import { useDrawnProfile } from '../../app/store.tsx';
import { useOutlook } from '../../outlook/outlook.ts';
import { usesOf } from '../../outlook/question-uses.ts';
import { useProspects } from '../../outlook/use-prospects.ts';
import { USES_IN_SHORT } from '../asking/question-words.ts';

/** What an open question is good for, in a word or two; nothing where nothing tells the questions apart. */
export function UseOf({ question, current }: { question: QuestionId; current: QuestionId }) {
  const profile = useDrawnProfile();
  const use = usesOf(useProspects(profile), useOutlook(profile, current)).get(question);
  return <span className="note">{use && USES_IN_SHORT[use]}</span>;
}
