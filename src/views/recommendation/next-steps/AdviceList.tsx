import type { Advice } from '../../../knowledge/evidence.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import citations from '../../evidence/Citations.module.css';
import { Prose } from '../../evidence/Prose.tsx';
import { useResult } from '../../result/result.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ratingWord } from '../../words/rating-word.ts';
import css from './AdviceList.module.css';
import type { Checklist } from './checklist.ts';
import { moreInWords, riskInWords } from './checklist-words.ts';

/** Advice to tick off on paper: first what the answers put at risk, and why; the rest is folded. */
export function AdviceList({ framework, list }: { framework: FrameworkId; list: Checklist }) {
  const { assessment, names } = useResult();
  const others = [...list.forAny, ...list.safe];
  const ratingOf = (criterion: string) => ratingWord(assessment.cell(framework, criterion).value);
  return (
    <>
      {list.risky.length > 0 ? (
        <ul className={classNames(css.points, citations.behind)}>
          {list.risky.map((each) => (
            <Point key={keyOf(each.advice)} advice={each.advice} note={riskInWords(each, ratingOf, names)} />
          ))}
        </ul>
      ) : (
        <p className="note">Nothing in this list is about something at risk here.</p>
      )}
      {others.length > 0 && (
        <Disclosure className={classNames(css.more, 'print-if-open')} summary={moreInWords(list)}>
          <Points points={others} />
        </Disclosure>
      )}
    </>
  );
}

/** Advice to tick off on paper, all of it in sight. */
export function Points({ points }: { points: readonly Advice[] }) {
  return (
    <ul className={classNames(css.points, citations.behind)}>
      {points.map((advice) => (
        <Point key={keyOf(advice)} advice={advice} />
      ))}
    </ul>
  );
}

/** No two points say the same. */
const keyOf = ({ text }: Advice) => JSON.stringify(text);

function Point({ advice, note }: { advice: Advice; note?: string }) {
  return (
    <li>
      <Prose text={advice.text} startAt={4} />
      {note !== undefined && <p className="note">{note}</p>}
    </li>
  );
}
