import { useEvidence, useModel } from '../app/knowledge.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { count } from '../words/sentences.ts';
import css from './Measurements.module.css';
import { type Measurement, measurementsOf } from './measurements-of.ts';

/** What was measured for a criterion: bars from nothing, with their figures. Use it below `WithEvidence`. */
export function Measurements({ criterion }: { criterion: string }) {
  const all = measurementsOf(useModel(), useEvidence(), criterion);
  if (all.length === 0) return null;
  // One test of each source at once; the others wait in a disclosure.
  const told = all.filter((own, place) => all.findIndex(({ source }) => source === own.source) === place);
  const more = all.filter((own) => !told.includes(own));
  return (
    <div className={css.measurements}>
      <p className="note">
        Measured by others, on their machines. The best of a test is rated very high, and each{' '}
        {all[0]?.better === 'less' ? 'doubling of' : 'halving from'} it costs one word.
      </p>
      <Bars measurements={told} />
      {more.length > 0 && (
        <Disclosure printed summary={`${count(more.length, 'more test')}`}>
          <Bars measurements={more} />
        </Disclosure>
      )}
    </div>
  );
}

function Bars({ measurements }: { measurements: readonly Measurement[] }) {
  const { sources } = useModel();
  return (
    <div className={css.tests}>
      {measurements.map(({ source, section, slug, row, asOf, unit, better, figures }) => {
        const longest = Math.max(...figures.map(({ value }) => value));
        return (
          <table key={`${source} ${slug} ${row}`} className={css.test}>
            <caption>
              <b>{row}</b>, {unit}, {better} is better
              <span className={`note ${css.from}`}>
                <Link to={sourceAddress(source, slug)}>{sources.find(({ id }) => id === source)?.short ?? source}</Link>
                , {section}
                {asOf !== undefined && `, as of ${asOf}`}
              </span>
            </caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">Framework</th>
                <th scope="col">{unit}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ framework, value }) => (
                <tr key={framework}>
                  <th scope="row">
                    <FrameworkName id={framework} />
                  </th>
                  <td>
                    <span className={css.bar} aria-hidden="true">
                      <span style={{ width: `${((value / longest) * 100).toFixed(2)}%` }} />
                    </span>
                    <span className="number">{value.toLocaleString('en-GB')}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
