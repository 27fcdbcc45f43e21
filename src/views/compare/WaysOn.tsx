import { type Pair, pairOf, SIDES } from '../../advisor/pair/pair.ts';
import { useAdvisor } from '../app/store.tsx';
import { columns, pair as pairAddress, questions } from '../place/addresses.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { useComparison } from './comparison.tsx';
import css from './WaysOn.module.css';

/** Where to go on from here. */
export function WaysOn() {
  const { model, pair, frameworks } = useComparison();
  return (
    <Section id="doors" title="Ways on" className="no-print">
      <p className={`actions ${css.buttons}`}>
        <QuestionsForTheTwo quiet />
        <ButtonLink quiet to={columns(pair)}>
          Matrix with these two
        </ButtonLink>
      </p>
      {SIDES.map((side) => (
        <p key={side} className={css.pairs}>
          {frameworks[side].name} against
          {model.frameworks
            .map(({ id, name }) => ({ name, pair: pairOf(model, frameworks[side].id, id) }))
            .filter((other): other is { name: string; pair: Pair } => !!other.pair && !isSame(other.pair, pair))
            .map((other) => (
              <Link key={other.name} to={pairAddress(other.pair)}>
                {other.name}
              </Link>
            ))}
        </p>
      ))}
    </Section>
  );
}

const isSame = (a: Pair, b: Pair) => a[0] === b[0] && a[1] === b[1];

/** Leads to the questions with these two as the candidates, which the result says and lets one change. */
export function QuestionsForTheTwo({ quiet = false }: { quiet?: boolean }) {
  const { pair } = useComparison();
  const setCandidates = useAdvisor((state) => state.setCandidates);
  return (
    <ButtonLink quiet={quiet} to={questions()} onClick={() => setCandidates(pair)}>
      {quiet ? 'Questions with these two' : 'Answer the questions for these two'}
    </ButtonLink>
  );
}
