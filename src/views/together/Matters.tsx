import type { Disagreement } from '../../advisor/together/disagreements.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { count, inWords, sentence } from '../words/sentences.ts';
import { shorten } from '../words/shorten.ts';
import { AnswerGroups } from './AnswerGroups.tsx';
import css from './Matters.module.css';
import type { Together } from './together-facts.ts';
import { isDecisive, optionsInWords, requirementInWords, settledInWords } from './together-words.ts';

/** Shown one below the other; the others are folded. */
const SHOWN = 2;

/** The disagreements that decide who is first in the merged ranking, the most decisive first. */
export function Matters({ together }: { together: Together }) {
  const { disagreements, voices, requirements } = together;
  if (!disagreements)
    return (
      <Section id="matters" title="What matters">
        <p>Being worked out …</p>
      </Section>
    );
  const decisive = disagreements.filter(isDecisive);
  const alone = requirements.filter(({ question }) => !decisive.some((own) => own.question === question));
  const requiring = alone.map((own) => (
    <p key={own.question} className={`prose ${css.required}`}>
      {requirementInWords(own, together)}
    </p>
  ));
  if (decisive.length === 0)
    return (
      <Section id="matters" title="What matters">
        {requiring}
        <p className="prose">
          {disagreements.length === 0
            ? voices.some(({ profile }) => Object.keys(profile.answers).length > 0)
              ? 'You answered every question alike, so there is nothing to settle.'
              : 'No question is answered in any of the links.'
            : `${alone.length > 0 ? 'Apart from that, no' : 'No'} single question decides who comes first: whichever of your answers to it you settle on, the first place stays.`}
        </p>
      </Section>
    );
  const { first, others } = shorten(decisive, SHOWN);
  const matter = (disagreement: Disagreement) => (
    <Matter key={disagreement.question} disagreement={disagreement} together={together} />
  );
  return (
    <Section
      id="matters"
      title={decisive.length === 1 ? 'The one that matters' : `The ${inWords(decisive.length)} that matter`}
      aside={
        decisive.length === 1
          ? alone.length > 0
            ? undefined
            : 'No other single question changes who is first.'
          : `Each by itself changes who is first; the most decisive is on top.${alone.length > 0 ? '' : ' No other question does.'}`
      }
    >
      {first.map(matter)}
      {others.length > 0 && (
        <Disclosure printed summary={sentence(count(others.length, 'more question', 'more questions'))}>
          {others.map(matter)}
        </Disclosure>
      )}
      {requiring}
    </Section>
  );
}

function Matter({ disagreement, together }: { disagreement: Disagreement; together: Together }) {
  const { names } = together;
  const { question, settled } = disagreement;
  return (
    <div className={css.matter}>
      <h3>{names.question(question)}</h3>
      <div className={css.answers}>
        <AnswerGroups of={disagreement} together={together} />
      </div>
      <ul className={css.settled}>
        {settled.map((each) => (
          <li key={each.answer.join()}>
            <b>If all say “{optionsInWords(question, each.answer, names)}”</b>
            {settledInWords(each, together)}
          </li>
        ))}
      </ul>
    </div>
  );
}
