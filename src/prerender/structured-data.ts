import { comparedCriteria } from '../advisor/ranking/compared-criteria.ts';
import type { Model } from '../knowledge/model.ts';
import { metadata } from '../views/place/page-metadata.ts';
import type { PageKind } from '../views/place/pages.ts';

/** What a page is about in the words of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** As `src/compiler/published-files.ts` names it. */
const DATA_FILE = 'knowledge-base.json';

/**
 * What search engines are told of a kind of page beside its words: of the matrix, that it can be had as data.
 *
 * @param address where a file below the base will be
 */
export function structuredData(
  kind: PageKind,
  model: Model,
  address: (file: string) => string,
): readonly StructuredData[] {
  return kind === 'matrix' ? [dataset(model, address)] : [];
}

function dataset(model: Model, address: (file: string) => string): StructuredData {
  const { description } = metadata.matrix(model);
  return {
    '@type': 'Dataset',
    name: `Ratings of ${model.frameworks.map(({ name }) => name).join(', ')}`,
    description: `${description} ${model.findings.length} statements of ${model.sources.length} sources, each with its place and date.`,
    url: address('matrix/'),
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    version: model.contentHash,
    dateModified: model.asOf,
    variableMeasured: comparedCriteria(model).map(({ name }) => name),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address(DATA_FILE) }],
  };
}
