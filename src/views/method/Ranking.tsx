import { Section } from '../ui/Section.tsx';
import css from './HowThisWorks.module.css';

export function Ranking() {
  return (
    <Section id="ranking" title="Both become a ranking">
      <div className={`prose ${css.part}`}>
        <p>
          For each criterion, a framework earns points: the weight times the value. Its <b>score</b> is the sum of its
          points, out of 100. The best possible score is 100, with “very high” on everything that matters to you.
        </p>
        <p className={css.example}>
          Suppose the admin panel weighs 80% and easy learning 20%. A framework rated “high” (0.75) on the first and
          “very high” (1) on the second earns 80 × 0.75 + 20 × 1 = 80 points.
        </p>
        <p>
          The <b>range</b> of a score goes from the sum with every cell at its lowest to the sum with every cell at its
          highest. Both ends are unlikely. A wide range says that the sources know little, or disagree.
        </p>
        <p>
          The frameworks stand in order of their scores, and equal scores share a place. A score says how well a
          framework fits your answers. It does not say how good the framework is. The values are fixed: adding or hiding
          a framework never changes the order of the others.
        </p>
        <p>
          If you answer nothing, or only “not sure”, there is no ranking, because there is nothing to rank by. If your
          requirements rule out everything, the result says so, and which requirement you could give up for which
          framework.
        </p>
      </div>
    </Section>
  );
}
