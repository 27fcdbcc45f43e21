import type { Advice, Evidence } from '../../knowledge/evidence.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import type { Prose as ProseText } from '../../knowledge/prose.ts';
import { useEvidence } from '../app/knowledge.tsx';
import citations from '../evidence/Citations.module.css';
import { Prose } from '../evidence/Prose.tsx';
import { classNames } from '../ui/class-names.ts';
import css from './FrameworkAdvice.module.css';

type Part = Exclude<keyof Evidence['frameworks'][string], 'docs' | 'repository'>;

const PART_TITLE: Readonly<Record<Part, string>> = {
  wins: 'It wins when',
  choose: '',
  watch: 'Watch out for',
};

export interface FrameworkAdviceProps {
  readonly id: FrameworkId;
  readonly parts: readonly Part[];
}

/** What the sources advise, point by point, citations included. Use it below `WithEvidence`. */
export function FrameworkAdvice({ id, parts }: FrameworkAdviceProps) {
  const words = useEvidence().frameworks[id];
  if (!words) return null;
  return (
    <div className={classNames(css.parts, parts.length === 1 && css.single)}>
      {parts.map((part) => (
        <div key={part}>
          {PART_TITLE[part] && <h3 className={css.title}>{PART_TITLE[part]}</h3>}
          <Prose
            text={part === 'wins' ? words.wins : pointsOf(words[part])}
            startAt={4}
            className={classNames(css.points, citations.behind)}
          />
        </div>
      ))}
    </div>
  );
}

/** Points of advice as the bullets that they are written as. */
const pointsOf = (points: readonly Advice[]): ProseText => [{ kind: 'list', items: points.map(({ text }) => text) }];
