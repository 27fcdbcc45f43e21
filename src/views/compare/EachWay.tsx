import { SIDES } from '../../advisor/pair/pair.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { classNames } from '../ui/class-names.ts';
import { HUE_CLASS } from '../ui/hue.ts';
import { useComparison } from './comparison.tsx';
import css from './EachWay.module.css';
import { waysOf } from './each-way-words.ts';

/** A sentence each way, with its price. Use it below `WithEvidence`. */
export function EachWay() {
  const comparison = useComparison();
  const { frameworks } = comparison;
  const ways = waysOf(comparison, useEvidence().pairs);
  return (
    <div className={css.ways}>
      {SIDES.map((side) => {
        const { when, price } = ways[side];
        return (
          <div key={side} className={classNames(css.way, HUE_CLASS[frameworks[side].hue])}>
            <p>
              <b>{frameworks[side].name} when</b> {when}
            </p>
            <p className="soft">{price}</p>
          </div>
        );
      })}
    </div>
  );
}
