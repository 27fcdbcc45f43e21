import { useEvidence, useModel } from '../app/knowledge.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Link } from '../ui/Link.tsx';
import { longDatesIn } from '../words/long-date.ts';
import { count, sentence } from '../words/sentences.ts';
import { DotPlot } from './DotPlot.tsx';
import { logAxis } from './log-axis.ts';
import css from './Measurements.module.css';
import { type Measured, type Measurement, measurementsOf } from './measurements-of.ts';

/** What was measured for a criterion: a plot of dots for each test, with its figures. Use it below `WithEvidence`. */
export function Measurements({ criterion }: { criterion: string }) {
  const all = measurementsOf(useModel(), useEvidence(), criterion);
  if (all.length === 0) return null;
  // One test of each source at once; the others wait in a disclosure.
  const told = all.filter((own, place) => all.findIndex(({ source }) => source === own.source) === place);
  const more = all.filter((own) => !told.includes(own));
  return (
    <div className={css.measurements}>
      <p className="note">
        Tests ran on different machines: compare within each. The best of a test is rated very high, and each{' '}
        {all[0]?.better === 'less' ? 'doubling of' : 'halving from'} it costs one word. Each upright line is ten times
        the one before.
        {all.some(({ waits }) => waits.length > 0) &&
          ' How long an answer took is the average while as many requests were sent as could be answered; it is shown and does not count.'}
      </p>
      <Plots measurements={told} all={all} />
      {more.length > 0 && (
        <Disclosure printed summary={`${count(more.length, 'more test')}`}>
          <Plots measurements={more} all={all} />
        </Disclosure>
      )}
    </div>
  );
}

function Plots({ measurements, all }: { measurements: readonly Measurement[]; all: readonly Measurement[] }) {
  return (
    <div className={css.tests}>
      {measurements.map((measurement) => {
        const { source, slug, row, unit, better, figures, waits } = measurement;
        // Tests that count the same are drawn to one scale.
        const alike = all.filter((each) => each.unit === unit).flatMap((each) => each.figures);
        return (
          <div key={`${source} ${slug} ${row}`} className={css.test}>
            <table>
              <caption>
                <b>{row}</b>, {unit}, {better} is better
                <Origin measurement={measurement} />
              </caption>
              <DotPlot unit={unit} figures={figures} axis={axisOf(alike)} />
            </table>
            {waits.length > 0 && (
              <table>
                <caption>
                  <span className="sr-only">{row}, </span>
                  {sentence(WAIT)}, less is better
                </caption>
                <DotPlot unit={WAIT} figures={waits} axis={axisOf(all.flatMap((each) => each.waits))} />
              </table>
            )}
          </div>
        );
      })}
    </div>
  );
}

const WAIT = 'milliseconds until the answer, on average';

const axisOf = (figures: readonly Measured[]) => logAxis(figures.map(({ value }) => value));

/** Who measured it, on which machine and when. */
function Origin({ measurement: { source, section, slug, asOf, machine } }: { measurement: Measurement }) {
  const { sources } = useModel();
  return (
    <span className={`note ${css.from}`}>
      <Link to={sourceAddress(source, slug)}>{sources.find(({ id }) => id === source)?.short ?? source}</Link>,{' '}
      {section}
      {asOf !== undefined && `, as of ${longDatesIn(asOf)}`}
      {machine === undefined ? ', machine not stated' : `, on ${machine}`}
    </span>
  );
}
