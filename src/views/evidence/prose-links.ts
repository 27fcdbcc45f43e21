import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import type { Model } from '../../knowledge/model.ts';
import { criterion, fact, framework, guide, question, source } from '../place/addresses.ts';

type Resolve = (model: Model, id: string, part: string | undefined) => string | undefined;

const has = (entries: readonly { readonly id: string }[], id: string) => entries.some((entry) => entry.id === id);

/** The link schemes of our prose: `scheme:id`, for a source also `source:id#section`. */
const SCHEMES: Readonly<Record<string, Resolve>> = {
  source: (model, id, part) => (has(model.sources, id) ? source(id, part) : undefined),
  criterion: (model, id) => (has(comparedCriteria(model), id) ? criterion(id) : undefined),
  fact: (model, id) => (has(model.facts, id) ? fact(id) : undefined),
  framework: (model, id) => (has(model.frameworks, id) ? framework(id) : undefined),
  question: (model, id) => (has(model.questions, id) ? question(id) : undefined),
  guide: (_model, id) => (/^[a-z0-9-]+$/.test(id) ? guide(id) : undefined),
};

/** The address that a link in prose leads to; undefined for whatever is neither ours nor https. */
export function resolveProseLink(model: Model, href: string): string | undefined {
  if (/^https:\/\//i.test(href)) return href;
  const [, scheme = '', id = '', part] = /^([a-z]+):([^#]*)(?:#(.+))?$/.exec(href) ?? [];
  return Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme]?.(model, id, part) : undefined;
}
