import { assemble } from './assemble.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { type Problem, Problems } from './problems/problem.ts';
import type { ContentFiles } from './reading/content-files.ts';
import { readEntries } from './reading/entry.ts';
import { KnownNames } from './reading/known-names.ts';
import { plainTexts } from './reading/plain-text.ts';
import { readSourceTables } from './reading/source-tables.ts';
import { advice } from './rules/advice.ts';
import { examples } from './rules/examples.ts';
import { headings } from './rules/headings.ts';
import { identities } from './rules/identities.ts';
import { links } from './rules/links.ts';
import { options } from './rules/options.ts';
import { pairs } from './rules/pairs.ts';
import { references } from './rules/references.ts';
import { review } from './rules/review.ts';
import type { RuleCheck } from './rules/rule.ts';
import { usage } from './rules/usage.ts';

/** The knowledge base of sound content, or all that is wrong with it; then there is one problem at least. */
export type Compiled =
  | { readonly ok: true; readonly knowledge: KnowledgeBase }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const RULES: readonly RuleCheck[] = [
  identities,
  references,
  options,
  headings,
  advice,
  review,
  links,
  examples,
  pairs,
  usage,
];

/**
 * Content files in, knowledge base out, or every problem that stands in the way.
 *
 * One fault gives one message: what refers to an entry or a row that could not be read is not reported as well.
 */
export function compile(files: ContentFiles): Compiled {
  const problems = new Problems();
  const texts = plainTexts(files, problems);
  if (texts.size === 0) return { ok: false, problems: problems.sorted() };
  const { entries, unreadable, model } = readEntries(texts, problems);
  const names = new KnownNames(entries, unreadable);
  const sourceTables = entries.sources.map((source) => readSourceTables(source, names, problems));
  for (const rule of RULES) rule({ entries, unreadable, model, names, sourceTables }, problems);
  if (problems.count > 0 || !model) return { ok: false, problems: problems.sorted() };
  return { ok: true, knowledge: assemble(entries, model, sourceTables, texts) };
}
