import css from './Calibration.module.css';

export interface CurveProps {
  readonly title: string;
  /** All from 0 to 1; `low` and `high` bound how often it was right. */
  readonly classes: readonly {
    readonly from: number;
    readonly stated: number;
    readonly n: number;
    readonly hits: number;
    readonly low: number;
    readonly high: number;
  }[];
}

const SIZE = 240;
const MARGIN = 34;
const TICKS = [0, 0.5, 1];

const x = (share: number) => MARGIN + share * SIZE;
const y = (share: number) => 10 + (1 - share) * SIZE;

/** Stated share across, found share up, each with its interval. On the diagonal it is right as often as it is sure. */
export function Curve({ title, classes }: CurveProps) {
  const found = classes.map(({ n, hits, ...own }) => ({ ...own, right: hits / n }));
  return (
    <svg
      className={css.curve}
      viewBox={`0 0 ${SIZE + MARGIN + 18} ${SIZE + MARGIN + 24}`}
      role="img"
      aria-label={`${title}: how often it was right by how sure it was. The table has the figures.`}
    >
      <path className={css.frame} d={`M${x(0)} ${y(1)}V${y(0)}H${x(1)}`} />
      <path className={css.diagonal} d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      {TICKS.map((tick) => (
        <g key={tick} className={css.tick}>
          <text x={x(tick)} y={y(0) + 16} textAnchor="middle">
            {tick * 100}
          </text>
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {tick * 100}
          </text>
        </g>
      ))}
      <text className={css.tick} x={x(0.5)} y={y(0) + 36} textAnchor="middle">
        First in % of readings
      </text>
      <text className={css.tick} x={x(0) + 8} y={y(1) + 6}>
        % right
      </text>
      <path
        className={css.line}
        d={found.map(({ stated, right }, place) => `${place === 0 ? 'M' : 'L'}${x(stated)} ${y(right)}`).join('')}
      />
      {found.map(({ from, stated, right, low, high }) => (
        <g key={from} className={css.point}>
          <path d={`M${x(stated)} ${y(low)}V${y(high)}`} />
          <circle cx={x(stated)} cy={y(right)} r="4" />
        </g>
      ))}
    </svg>
  );
}
