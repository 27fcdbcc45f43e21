import agreement from '../agreement/agreement.json';
import { percent } from '../words/points.ts';
import css from './Calibration.module.css';
import { Curve } from './Curve.tsx';

/** How sure the advisor was, and how often published decisions agreed: picture and table of the same figures. */
export function Calibration({ field, title }: { field: 'free' | 'considered'; title: string }) {
  const { classes, error } = agreement.sureness[field];
  return (
    <div className={css.calibration}>
      <h4>{title}</h4>
      <div className={css.both}>
        <Curve title={title} classes={classes} />
        <table>
          <caption>
            How sure, and how often right
            {error !== null && ` (apart by ${percent(error)} in the mean)`}
          </caption>
          <thead>
            <tr>
              <th scope="col">First in</th>
              <th scope="col" className="number">
                In the mean
              </th>
              <th scope="col" className="number">
                Agreed
              </th>
              <th scope="col" className="number">
                95% interval
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ from, to, stated, hits, n, low, high }) => (
              <tr key={from}>
                <th scope="row">
                  {percent(from)} to {percent(to)}
                </th>
                <td className="number">{percent(stated)}</td>
                <td className="number">
                  {hits} of {n}
                </td>
                <td className="number">
                  {percent(low)} to {percent(high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
