import type { Pair } from '../../advisor/pair/pair.ts';
import type { CriterionId, FrameworkId, QuestionId, SourceId } from '../../knowledge/model.ts';

/**
 * Every address of the app, below its base (the router adds that). All end in a slash, so that a plain static host
 * serves each from a folder of its own.
 */

export const home = () => '/';
export const questions = () => '/questions/';
export const question = (id: QuestionId) => `/questions/${id}/`;
export const answers = () => '/answers/';
/** `hash`: an encoded profile, without "#". */
export const recommendation = (hash?: string) => (hash ? `/recommendation/#${hash}` : '/recommendation/');
/** `hash`: several links in one, without "#". */
export const together = (hash?: string) => (hash ? `/together/#${hash}` : '/together/');
export const matrix = () => '/matrix/';
/** The matrix with these columns alone. */
export const columns = (frameworks: readonly FrameworkId[]) => `/matrix/#frameworks=${frameworks.join(',')}`;
export const cell = (framework: FrameworkId, criterion: CriterionId) => `/matrix/#cell=${criterion}.${framework}`;
export const criterion = (id: CriterionId) => `/matrix/#row=${id}`;
export const fact = (id: string) => `/matrix/#row=${id}`;
/** Where the page of a framework tells a dispute. */
export const dispute = (framework: FrameworkId, conflict: string) => `/frameworks/${framework}/#${disputeId(conflict)}`;
export const disputeId = (conflict: string) => `dispute-${conflict}`;
export const frameworks = () => '/frameworks/';
export const framework = (id: FrameworkId) => `/frameworks/${id}/`;
/** Every two frameworks. */
export const compare = () => '/compare/';
/** Two frameworks, the one that comes first in the content first: only that order has a page of its own. */
export const pair = ([first, second]: Pair) => `/compare/${first}-vs-${second}/`;
export const sources = () => '/sources/';
export const source = (id: SourceId, slug?: string) => (slug ? `/sources/${id}/#${slug}` : `/sources/${id}/`);
export const guide = (id: string) => `/guides/${id}/`;
export const method = () => '/how-this-works/';
export const licences = () => '/licences/';
