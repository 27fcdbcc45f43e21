import css from './PointsAxis.module.css';

const AT = [0, 25, 50, 75, 100];

/** The scale above bars of points, as wide as they may be. Not read aloud: rows give their figures. */
export function PointsAxis() {
  return (
    <div className={css.axis} aria-hidden="true">
      {AT.map((at) => (
        <span key={at} style={{ left: `${at}%` }}>
          {at}
        </span>
      ))}
    </div>
  );
}
