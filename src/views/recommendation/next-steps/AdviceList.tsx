import type { Advice } from '../../../knowledge/knowledge-base.ts';
import citations from '../../evidence/Citations.module.css';
import { Prose } from '../../evidence/Prose.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useResult } from '../result/result.tsx';
import css from './AdviceList.module.css';
import type { Checklist } from './checklist.ts';
import { countsHere, moreInWords } from './checklist-words.ts';

/** Advice to tick off on paper: first what the answers make count; all of it where they make nothing count. */
export function AdviceList({ list }: { list: Checklist }) {
  const { names } = useResult();
  const others = [...list.forAny, ...list.weightless];
  if (list.counting.length === 0) return <Plain points={others} />;
  return (
    <>
      <ul className={classNames(css.points, citations.behind)}>
        {list.counting.map((each) => (
          <Point key={each.advice.text} advice={each.advice} note={countsHere(each, names)} />
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure printed className={css.more} summary={moreInWords(list)}>
          <Plain points={others} />
        </Disclosure>
      )}
    </>
  );
}

function Plain({ points }: { points: readonly Advice[] }) {
  return (
    <ul className={classNames(css.points, citations.behind)}>
      {points.map((advice) => (
        <Point key={advice.text} advice={advice} />
      ))}
    </ul>
  );
}

function Point({ advice, note }: { advice: Advice; note?: string }) {
  return (
    <li>
      <Prose markdown={advice.text} startAt={4} />
      {note !== undefined && <p className="note">{note}</p>}
    </li>
  );
}
