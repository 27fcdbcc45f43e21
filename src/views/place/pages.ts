import { assess } from '../../advisor/evidence/assess.ts';
import { pairsOf } from '../../advisor/pair/pair.ts';
import { ratingsApart } from '../../advisor/pair/ratings-apart.ts';
import type { Evidence } from '../../knowledge/evidence.ts';
import type { Model } from '../../knowledge/model.ts';
import * as addresses from './addresses.ts';
import { documentTitle } from './document-title.ts';
import { metadata, type PageMetadata } from './page-metadata.ts';
import { questionMetadata } from './question-metadata.ts';

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

export interface StaticPage extends PageMetadata {
  readonly kind: PageKind;
  /** Below the base, with a slash at both ends. */
  readonly path: string;
}

const at = (kind: PageKind, path: string, { title, description }: PageMetadata): StaticPage => ({
  kind,
  path,
  title: documentTitle(title),
  description,
});

/** What a static host shows for an address that does not exist. */
export const missingPage = (): StaticPage => at('missing', '/404/', metadata.missing());

/** Every page that has an address of its own. Its title is the whole document title. */
export function pages(model: Model, evidence: Evidence): readonly StaticPage[] {
  return [
    at('home', addresses.home(), metadata.home(model)),
    at('questions', addresses.questions(), metadata.questions(model)),
    ...model.questions.map((question) => at('question', addresses.question(question.id), questionMetadata(question))),
    at('answers', addresses.answers(), metadata.answers()),
    at('recommendation', addresses.recommendation(), metadata.recommendation(model)),
    at('together', addresses.together(), metadata.together()),
    at('matrix', addresses.matrix(), metadata.matrix(model)),
    at('frameworks', addresses.frameworks(), metadata.frameworks(model)),
    ...model.frameworks.map((framework) =>
      at('framework', addresses.framework(framework.id), metadata.framework(framework)),
    ),
    at('compare', addresses.compare(), metadata.compare(model)),
    ...pairsOf(model).map((pair) =>
      at('pair', addresses.pair(pair), metadata.pair(model, pair, ratingsApart(model, assess(model), pair))),
    ),
    at('sources', addresses.sources(), metadata.sources(model)),
    ...model.sources.map((source) =>
      at(
        'source',
        addresses.source(source.id),
        metadata.source(source, evidence.sources[source.id]?.title ?? source.short),
      ),
    ),
    ...evidence.guides.map((guide) => at('guide', addresses.guide(guide.id), metadata.guide(guide))),
    at('method', addresses.method(), metadata.method()),
    at('licences', addresses.licences(), metadata.licences()),
  ];
}
