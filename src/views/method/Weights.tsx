import { EFFECT_STEPS, type EffectStep } from '../../knowledge/vocabulary.ts';
import { answers, recommendation } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { STEPS } from '../words/importance-steps.ts';
import { list } from '../words/sentences.ts';
import css from './HowThisWorks.module.css';

const STEP: Readonly<Record<EffectStep, string>> = { 1: 'a little', 2: 'clearly', 4: 'very much', 8: 'decisively' };

export function Weights() {
  return (
    <Section id="weights" title="Answers become weights">
      <div className={`prose ${css.part}`}>
        <p>
          An answer adds <b>importance</b> to the criteria that it bears on:{' '}
          {list(EFFECT_STEPS.map((step) => `${step} for “${STEP[step]}”`))}. Importances from several answers add up. A
          criterion’s <b>weight</b> is its importance divided by the sum of all importances, so that the weights make up
          100%.
        </p>
        <p className={css.example}>
          Suppose your answers give 4 to the admin panel and 1 to easy learning. Together that is 5. The admin panel
          then weighs 4 ÷ 5 = 80%, and easy learning 20%.
        </p>
        <p>
          “Not sure” adds nothing: it leaves the question open. A criterion that no answer bears on has no weight at
          all, and no influence.
        </p>
        <p>
          Some answers are <b>requirements</b>: “it must be Python” rules out whatever is not. A framework that is ruled
          out stays on the page, with the answer that ruled it out and with what it would have scored.
        </p>
        <p>
          On the page <Link to={answers()}>Check your answers</Link> you see the weights that your answers add up to,
          and you can change each answer. On <Link to={recommendation()}>your result</Link> you can set any importance
          by hand, in five steps: {list(STEPS.map(({ name, importance }) => `${name.toLowerCase()} (${importance})`))}.
          A step replaces what the answers add up to.
        </p>
      </div>
    </Section>
  );
}
