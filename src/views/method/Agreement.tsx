import { namesOf } from '../recommendation/names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useModel } from '../ui/knowledge.tsx';
import { percent } from '../ui/points.ts';
import { Section } from '../ui/Section.tsx';
import { count, either } from '../ui/sentences.ts';
import agreement from './agreement.json';
import css from './HowThisWorks.module.css';

const { learntFrom, heldOut, misses } = agreement;

/** How often the advisor agrees with what independent people recommended. */
export function Agreement() {
  const { framework: name } = namesOf(useModel());
  return (
    <Section
      id="agreement"
      title="How good the advice is"
      aside="Measured against recommendations that other people published."
    >
      <div className={`prose ${css.part}`}>
        <p>
          We collected {count(learntFrom.cases + heldOut.cases, 'published recommendation')}: somebody’s situation, the
          frameworks they considered, and the one they were told to take or took. Each situation was turned into answers
          to our questions without sight of the outcome, “not sure” wherever it says nothing. From one half we learnt
          what was missing or wrong here; the other half only measures.
        </p>
      </div>
      <div className={css.part}>
        <table>
          <caption>How often the first is what was recommended</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col" className="number">
                Learnt from
              </th>
              <th scope="col" className="number">
                Only measured
              </th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map(({ where, share }) => (
              <tr key={where}>
                <th scope="row">{where}</th>
                <td className="number">{share(learntFrom)}</td>
                <td className="number">{share(heldOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`prose ${css.part}`}>
        <p>
          With so few cases, chance plays a part: the figure among all is between {percent(heldOut.interval.low)} and{' '}
          {percent(heldOut.interval.high)} for the half that only measures (95% interval). Where somebody considered two
          frameworks, a third may still suit them better; that counts as a miss among all.
        </p>
      </div>
      <Disclosure summary={`The ${count(misses.length, 'miss', 'misses')} among all`} printed>
        <ul className={css.misses}>
          {misses.map(({ id, title, url, recommended, first }) => (
            <li key={id}>
              {url === null ? title : <a href={url}>{title}</a>}
              <span className="soft">
                {' '}
                recommends {either(recommended.map(name))}, we put {first === null ? 'no single one' : name(first)}{' '}
                first
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

type Half = typeof learntFrom;

const MEASURES: readonly { readonly where: string; readonly share: (half: Half) => string }[] = [
  { where: 'Among those considered', share: ({ considered: { top1, n } }) => `${percent(top1)} of ${n}` },
  { where: 'Among all', share: ({ free: { top1, n } }) => `${percent(top1)} of ${n}` },
  { where: 'In the first two of all', share: ({ free: { top2, n } }) => `${percent(top2)} of ${n}` },
];
