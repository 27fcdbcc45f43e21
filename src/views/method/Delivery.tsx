import { Section } from '../ui/Section.tsx';
import css from './HowThisWorks.module.css';

/** How soon the pages are there, and what they need; a test holds the size to what the build allows. */
export function Delivery() {
  return (
    <Section id="delivery" title="How the pages come to you">
      <div className={`prose ${css.part}`}>
        <p>
          Every page comes with its words: it can be read before its code is there, and without it. A question can be
          answered once less than 95 kB of code has come, gzipped; 68 of these are React. Nothing is fetched from
          another site, and after the first visit every page opens without a network.
        </p>
        <p>
          On the slow phone that Lighthouse simulates, the first words of every kind of page were there after 0.9 to 1.2
          seconds (30 November 2026), and the verdict of a result after 2.3. A page of nothing but React took 1.1.
        </p>
      </div>
    </Section>
  );
}
