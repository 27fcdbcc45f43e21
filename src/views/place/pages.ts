import { assess } from '../../advisor/evidence/assess.ts';
import { type Pair, pairsOf } from '../../advisor/pair/pair.ts';
import { ratingsApart } from '../../advisor/pair/ratings-apart.ts';
import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import type { Evidence, Framework, Model, Question, Source } from '../../knowledge/knowledge-base.ts';
import { count, list } from '../words/sentences.ts';
import * as addresses from './addresses.ts';
import { documentTitle, SITE_NAME } from './document-title.ts';

/** What a page is called and what it is about, for the tab, for search engines and for previews of links. */
export interface About {
  readonly title: string;
  readonly description: string;
}

const names = ({ frameworks }: Model) => list(frameworks.map(({ name }) => name));

/** One entry a page; the build and the page itself both read it, so that they agree. */
export const about = {
  home: (model: Model): About => ({
    title: SITE_NAME,
    description: `Choose between ${names(model)} by what your project needs: a ranking in which every point leads to its source.`,
  }),
  questions: (model: Model): About => ({
    title: 'Questions',
    description: `${model.questions.length} questions about your project, which you can answer in any order and leave at any time.`,
  }),
  question: ({ topic, text }: Question): About => ({
    title: topic,
    description: `${text} One of the questions that rank the frameworks for your project.`,
  }),
  answers: (): About => ({
    title: 'Check your answers',
    description: 'Everything you have answered, what it adds up to, and a way to change each answer.',
  }),
  recommendation: (model: Model): About => ({
    title: 'Result',
    description: `${names(model)}, ranked for your answers, with the reasons for and against each and where they come from.`,
  }),
  together: (): About => ({
    title: 'Links together',
    description:
      'Two or more results side by side: where people agree, which disagreement matters, and the ranking of all answers together.',
  }),
  matrix: (model: Model): About => ({
    title: 'Matrix',
    description: `${comparedCriteria(model).length} criteria by ${model.frameworks.length} frameworks: every rating opens to the statements behind it.`,
  }),
  frameworks: (model: Model): About => ({
    title: 'Frameworks',
    description: `${names(model)}: where each is at home, and what to mind.`,
  }),
  framework: ({ name, home }: Framework): About => ({
    title: name,
    description: `${name}: ${lowerFirst(home)} All that the sources say of it, for and against.`,
  }),
  compare: (model: Model): About => ({
    title: 'Two against each other',
    description: `Any two of ${names(model)}, head to head: where each is ahead, and what others chose.`,
  }),
  pair: (model: Model, pair: Pair): About => {
    const { ahead } = ratingsApart(model, assess(model), pair);
    const [first, second] = pair.map((id) => model.frameworks.find((own) => own.id === id)?.name ?? id);
    return {
      title: `${first} or ${second}`,
      description: `${first} vs ${second}: of ${count(comparedCriteria(model).length, 'criterion', 'criteria')}, ${first} is ahead on ${ahead.first.length} and ${second} on ${ahead.second.length}. By how much, on whose word, and what others chose.`,
    };
  },
  sources: (model: Model): About => ({
    title: 'Sources',
    description: `The ${model.sources.length} sources behind every rating: who wrote them, when, and what each says.`,
  }),
  source: ({ short }: Source, title: string): About => ({
    title: short,
    description: `Everything that “${title}” says of the frameworks, section by section.`,
  }),
  guide: ({ title, summary }: Evidence['guides'][number]): About => ({ title, description: summary }),
  method: (): About => ({
    title: 'How this works',
    description:
      'How answers become weights, statements become ratings and both become a ranking, and what is left out.',
  }),
  licences: (): About => ({
    title: 'Licences',
    description: 'The packages that the advisor is built with, and the licence of each.',
  }),
  missing: (): About => ({ title: 'Page not found', description: 'There is no page at this address.' }),
};

/** What pages that look alike have in common: their code, the picture of their previews. */
export const PAGE_KINDS = [
  'home',
  'questions',
  'question',
  'answers',
  'recommendation',
  'together',
  'matrix',
  'frameworks',
  'framework',
  'compare',
  'pair',
  'sources',
  'source',
  'guide',
  'method',
  'licences',
  'missing',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export interface StaticPage extends About {
  readonly kind: PageKind;
  /** Below the base, with a slash at both ends. */
  readonly path: string;
}

const at = (kind: PageKind, path: string, { title, description }: About): StaticPage => ({
  kind,
  path,
  title: documentTitle(title),
  description,
});

/** What a static host shows for an address that does not exist. */
export const missingPage = (): StaticPage => at('missing', '/404/', about.missing());

/** Every page that has an address of its own. Its title is the whole document title. */
export function pages(model: Model, evidence: Evidence): readonly StaticPage[] {
  return [
    at('home', addresses.home(), about.home(model)),
    at('questions', addresses.questions(), about.questions(model)),
    ...model.questions.map((question) => at('question', addresses.question(question.id), about.question(question))),
    at('answers', addresses.answers(), about.answers()),
    at('recommendation', addresses.recommendation(), about.recommendation(model)),
    at('together', addresses.together(), about.together()),
    at('matrix', addresses.matrix(), about.matrix(model)),
    at('frameworks', addresses.frameworks(), about.frameworks(model)),
    ...model.frameworks.map((framework) =>
      at('framework', addresses.framework(framework.id), about.framework(framework)),
    ),
    at('compare', addresses.compare(), about.compare(model)),
    ...pairsOf(model).map((pair) => at('pair', addresses.pair(pair), about.pair(model, pair))),
    at('sources', addresses.sources(), about.sources(model)),
    ...model.sources.map((source) =>
      at(
        'source',
        addresses.source(source.id),
        about.source(source, evidence.sources[source.id]?.title ?? source.short),
      ),
    ),
    ...evidence.guides.map((guide) => at('guide', addresses.guide(guide.id), about.guide(guide))),
    at('method', addresses.method(), about.method()),
    at('licences', addresses.licences(), about.licences()),
  ];
}

/** "Small services." -> "small services."; a name or an abbreviation such as "JSON APIs" keeps its capitals. */
function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]+\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
