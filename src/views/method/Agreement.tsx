import agreement from '../agreement/agreement.json';
import howLong from '../agreement/how-long.json';
import misses from '../agreement/misses.json';
import { useModel } from '../app/knowledge.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { namesOf } from '../words/names.ts';
import { percent } from '../words/points.ts';
import { count, either } from '../words/sentences.ts';
import { Calibration } from './Calibration.tsx';
import css from './HowThisWorks.module.css';

const { written, unseen, sureness } = agreement;

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
          We collected {count(written.cases, 'published recommendation')}: somebody’s situation, the frameworks they
          considered, and the one they were told to take or took. Each situation was turned into answers to our
          questions without sight of the outcome, and a question was left open where the situation says nothing.
        </p>
        <p>
          How much each answer adds was learnt from these cases too, so agreeing with them proves little. That is why
          each case is also judged unseen: by a ranking that was learnt without it. The cases are dealt into ten parts,
          those of one page into the same, and each part is judged by what the other nine teach.
        </p>
      </div>
      <div className={css.part}>
        <table>
          <caption>How often the first is what was recommended</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col" className="number">
                As it is
              </th>
              <th scope="col" className="number">
                Unseen
              </th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map(({ where, share }) => (
              <tr key={where}>
                <th scope="row">{where}</th>
                <td className="number">{share(written)}</td>
                <td className="number">{share(unseen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={`prose ${css.part}`}>
        <p>
          With so few cases, chance plays a part: the figure among all is between {percent(unseen.interval.low)} and{' '}
          {percent(unseen.interval.high)} for unseen cases (95% interval). Where somebody considered two frameworks, a
          third may still suit them better; that counts as a miss among all.
        </p>
        <p>
          Asked in the order in which you are asked, with “not sure” to what their situation leaves open, the first
          place no longer changed after {count(howLong.median, 'question')} in the middle case, and after{' '}
          {howLong.questions} in {howLong.ledForGood} of {howLong.cases}.
        </p>
      </div>
      <div className={css.part}>
        <h3>As sure as it is right</h3>
        <div className="prose">
          <p>
            Of the unseen cases we note in how many readings the first came first, and whether it is what was
            recommended. Were the shares perfect, the points would lie on the dashed line: of the results that are first
            in about 90% of readings, 90% would agree. A vertical line is the 95% interval. A result called clear agreed
            in {agreed('clear')}, one called leaning in {agreed('leaning')}, one still open in {agreed('open')}, one too
            close to call in {agreed('too-close')}, and an early one in {agreed('early')}.
          </p>
        </div>
        <Calibration field="free" title="Among all frameworks" />
        <Calibration field="considered" title="Among those considered" />
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

const agreed = (kind: keyof typeof sureness.free.verdicts) =>
  `${sureness.free.verdicts[kind].hits} of ${sureness.free.verdicts[kind].n} cases`;

type Part = typeof written;

const MEASURES: readonly { readonly where: string; readonly share: (part: Part) => string }[] = [
  { where: 'Among those considered', share: ({ considered: { top1, n } }) => `${percent(top1)} of ${n}` },
  { where: 'Among all', share: ({ free: { top1, n } }) => `${percent(top1)} of ${n}` },
  { where: 'In the first two of all', share: ({ free: { top2, n } }) => `${percent(top2)} of ${n}` },
];
