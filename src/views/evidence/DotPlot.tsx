import type { FrameworkId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../ui/hue.ts';
import { figures as inFigures } from '../words/sentences.ts';
import css from './DotPlot.module.css';
import type { LogAxis } from './log-axis.ts';

export interface DotPlotProps {
  readonly unit: string;
  readonly figures: readonly { readonly framework: FrameworkId; readonly value: number }[];
  readonly axis: LogAxis;
}

/** The rows of a table: each framework with its figure, and a dot for it on the axis. */
export function DotPlot({ unit, figures, axis }: DotPlotProps) {
  const { frameworks } = useModel();
  const hueOf = (id: FrameworkId) => {
    const hue = frameworks.find((framework) => framework.id === id)?.hue;
    return hue && HUE_CLASS[hue];
  };
  const [low = 1, high = 1] = [axis.ticks[0], axis.ticks.at(-1)];
  return (
    <>
      <thead className="sr-only">
        <tr>
          <th scope="col">Framework</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody className={css.body}>
        {figures.map(({ framework, value }) => (
          <tr key={framework}>
            <th scope="row">
              <FrameworkName id={framework} />
            </th>
            <td>
              <svg className={css.strip} aria-hidden="true">
                <line className={css.rule} x1="0" x2="100%" y1="50%" y2="50%" />
                {axis.ticks.map((tick) => (
                  <line key={tick} className={css.tick} {...across(axis.place(tick))} y1="0" y2="100%" />
                ))}
                <circle className={hueOf(framework)} cx={percent(axis.place(value))} cy="50%" r="5" />
              </svg>
              <span className="number">{inFigures(value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot className={css.foot}>
        <tr>
          <th scope="row">Scale</th>
          <td>
            <span className={css.ends}>
              <span>{inFigures(low)}</span>
              <span className="sr-only">to</span>
              <span>{inFigures(high)}</span>
            </span>
          </td>
        </tr>
      </tfoot>
    </>
  );
}

const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
const across = (place: number) => ({ x1: percent(place), x2: percent(place) });
