import { useModel } from '../app/knowledge.tsx';
import { Section } from '../ui/Section.tsx';
import { list } from '../words/sentences.ts';
import css from './HowThisWorks.module.css';

const GAPS: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'Other frameworks',
    why: 'NestJS, Fastify, Spring Boot, Ruby on Rails, Laravel, Phoenix and everything written in Go or Rust may suit you better. We say nothing about them, because our sources do not cover them.',
  },
  {
    what: 'Prices',
    why: 'All that we compare is free to use. What servers, licences of tools and people cost you is not counted.',
  },
  {
    what: 'Hosting companies',
    why: 'We judge how simple a framework is to run, not who runs it for you or on what terms.',
  },
  {
    what: 'Hiring where you are',
    why: 'How many people near you know a language, and what they ask for, differs from town to town. Ask there.',
  },
  {
    what: 'What you already own',
    why: 'Code, libraries, contracts and habits can decide more than any score. We ask which languages you write well and what it has to fit into, and no more.',
  },
  {
    what: 'Your team’s taste',
    why: 'People work better with tools they like. That is a good reason, and no document can give it.',
  },
  {
    what: 'The front end and the database',
    why: 'They appear only where they bear on the framework, such as one language on both sides or an ORM.',
  },
  {
    what: 'Your own measurements',
    why: 'Published figures come from other people’s machines and other people’s tests. If speed decides, measure your own case.',
  },
];

export function NotCompared() {
  const names = list(useModel().frameworks.map(({ name }) => name));
  return (
    <Section id="not-compared" title="What is not compared" aside={`Only ${names} are compared.`}>
      <ul className={css.gaps}>
        {GAPS.map(({ what, why }) => (
          <li key={what}>
            <b>{what}</b>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
