import { DRAWS } from '../../advisor/robustness/spread.ts';
import { Section } from '../ui/Section.tsx';
import { figures } from '../words/sentences.ts';
import { IMPORTANCES_VARIED, RATINGS_VARIED } from '../words/spread-words.ts';
import css from './HowThisWorks.module.css';

export function Sureness() {
  const draws = figures(DRAWS);
  return (
    <Section
      id="sureness"
      title="The ranking is put to the test"
      aside="A score alone does not say how wrong it could be."
    >
      <div className={`prose ${css.part}`}>
        <p>
          Nobody’s answers and no source’s ratings are exact. So the ranking is worked out {draws} times more, each time
          with every importance {IMPORTANCES_VARIED} and every rating somewhere {RATINGS_VARIED}, all chosen by chance.
          How far they are varied is chosen so that the shares are as sure as they are right. Each of these is a
          plausible <b>reading</b> of your answers. “First in 83%” says in how many of them the framework came first,
          alone or level with another. The draws start from the same seed everywhere, so that a link shows the same
          figures on every machine.
        </p>
        <p>
          The result is <b>clear</b> if the first stands alone and comes first in at least 90% of readings, it is{' '}
          <b>leaning</b> from 60% on, and <b>too close to call</b> below that or where another comes first as often. It
          is <b>early</b>, and never clear, while fewer than five answers give weight and open questions can still
          change the winner. Nor is it clear while more than one in five likely ways to answer the rest would put
          another first; where more than half of them would, it is called <b>still open</b>.
        </p>
      </div>
      <div className={css.part}>
        <h3>What would change it</h3>
        <div className="prose">
          <p>
            Every other answer to each question you answered is tried, one at a time. For each weight we work out from
            where to where the first stays first, and for each rival the least change of weights that brings it level
            with the best. The finding that matters most is the one that needs the fewest steps of the scale to take the
            lead away. None of this is an estimate.
          </p>
          <p>
            Nor is “settled”: it means that no answer to any open question, alone or together with others, changes the
            winner.
          </p>
        </div>
      </div>
    </Section>
  );
}
