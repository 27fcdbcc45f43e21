import type { Pair } from '../../advisor/pair/pair.ts';
import type { RatingsApart } from '../../advisor/pair/ratings-apart.ts';
import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import type { Framework, Model, Source } from '../../knowledge/model.ts';
import { count, list } from '../words/sentences.ts';
import { SITE_NAME } from './document-title.ts';

/** What a page is called and what it is about, for the tab, for search engines and for previews of links. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
}

const names = ({ frameworks }: Model) => list(frameworks.map(({ name }) => name));

/** One entry a page; the build and the page itself both read it, so that they agree. */
export const metadata = {
  home: (model: Model): PageMetadata => ({
    title: SITE_NAME,
    description: `Choose between ${names(model)} by what your project needs: a ranking in which every point leads to its source.`,
  }),
  questions: (model: Model): PageMetadata => ({
    title: 'Questions',
    description: `${model.questions.length} questions about your project, which you can answer in any order and leave at any time.`,
  }),
  answers: (): PageMetadata => ({
    title: 'Check your answers',
    description: 'Everything you have answered, what it adds up to, and a way to change each answer.',
  }),
  recommendation: (model: Model): PageMetadata => ({
    title: 'Result',
    description: `${names(model)}, ranked for your answers, with the reasons for and against each and where they come from.`,
  }),
  together: (): PageMetadata => ({
    title: 'Links together',
    description:
      'Two or more results side by side: where people agree, which disagreement matters, and the ranking of all answers together.',
  }),
  matrix: (model: Model): PageMetadata => ({
    title: 'Matrix',
    description: `${comparedCriteria(model).length} criteria by ${model.frameworks.length} frameworks: every rating opens to the statements behind it.`,
  }),
  frameworks: (model: Model): PageMetadata => ({
    title: 'Frameworks',
    description: `${names(model)}: where each is at home, and what to mind.`,
  }),
  framework: ({ name, home }: Framework): PageMetadata => ({
    title: name,
    description: `${name}: ${lowerFirst(home)} All that the sources say of it, for and against.`,
  }),
  compare: (model: Model): PageMetadata => ({
    title: 'Two against each other',
    description: `Any two of ${names(model)}, head to head: where each is ahead, and what others chose.`,
  }),
  pair: (model: Model, pair: Pair, { ahead }: RatingsApart): PageMetadata => {
    const [first, second] = pair.map((id) => model.frameworks.find((own) => own.id === id)?.name ?? id);
    return {
      title: `${first} or ${second}`,
      description: `${first} vs ${second}: of ${count(comparedCriteria(model).length, 'criterion', 'criteria')}, ${first} is ahead on ${ahead.first.length} and ${second} on ${ahead.second.length}. By how much, on whose word, and what others chose.`,
    };
  },
  sources: (model: Model): PageMetadata => ({
    title: 'Sources',
    description: `The ${model.sources.length} sources behind every rating: who wrote them, when, and what each says.`,
  }),
  source: ({ short }: Source, title: string): PageMetadata => ({
    title: short,
    description: `Everything that “${title}” says of the frameworks, section by section.`,
  }),
  guide: ({ title, summary }: Evidence['guides'][number]): PageMetadata => ({ title, description: summary }),
  method: (): PageMetadata => ({
    title: 'How this works',
    description:
      'How answers become weights, statements become ratings and both become a ranking, and what is left out.',
  }),
  licences: (): PageMetadata => ({
    title: 'Licences',
    description: 'The packages that the advisor is built with, and the licence of each.',
  }),
  missing: (): PageMetadata => ({ title: 'Page not found', description: 'There is no page at this address.' }),
};

/** "Small services." -> "small services."; a name or an abbreviation such as "JSON APIs" keeps its capitals. */
function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]+\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
