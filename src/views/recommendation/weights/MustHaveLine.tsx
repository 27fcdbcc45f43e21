import type { MustHave } from '../../../advisor/robustness/must-have.ts';
import type { OptionId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { recommendOnce } from '../../app/recommendation.ts';
import { answerInWords, firstThen } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { leadersOf } from '../../words/leaders.ts';
import { list } from '../../words/sentences.ts';

interface MustHaveLineProps {
  readonly mustHave: MustHave;
  /** What another step answers instead; empty where it leaves the question open. */
  readonly back: readonly OptionId[];
}

/** Which answer “Must have” is, whom it rules out, and who is first with it. */
export function MustHaveLine({ mustHave, back }: MustHaveLineProps) {
  const { question, option, held, given, otherwise } = mustHave;
  const { names, recommendation } = useResult();
  const other = recommendOnce(useModel(), otherwise);
  const answer = answerInWords(question.id, [option.id], names);
  const [strict, free] = held ? [recommendation, other] : [other, recommendation];
  const out = free.standings.filter((was) => strict.ruledOut.some(({ framework }) => framework === was.framework));
  const rulesOut = out.length > 0 ? list(out.map(({ framework }) => names.framework(framework))) : 'nobody';
  const first = leadersOf(other.verdict);
  const stays = first.join() === leadersOf(recommendation.verdict).join();
  const named = list(first.map(names.framework));
  const then =
    stays && first.length > 0
      ? `${named} ${first.length === 1 ? 'stays' : 'stay'} first`
      : firstThen(first, 'is', names);
  if (held) {
    const undone =
      back.length > 0
        ? `gives back your answer ${answerInWords(question.id, back, names)}`
        : 'takes that answer back, and leaves the question open';
    return <p>{`Required by your answer ${answer}, which rules out ${rulesOut}. Any other step ${undone}.`}</p>;
  }
  const replaced = question.choose === 'one' ? given : [];
  const instead = replaced.length > 0 ? `, instead of ${answerInWords(question.id, replaced, names)}` : '';
  return (
    <p>{`Must have is the answer ${answer} to “${question.text}”${instead}: it rules out ${rulesOut}, and ${then}.`}</p>
  );
}
