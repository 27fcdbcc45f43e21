import { createHash } from 'node:crypto';
import type { Case } from '../agreement/cases.ts';

/**
 * The cases in parts of about the same size. Cases of one page stay together, so that nothing is learnt from the page
 * that it is judged by. The same cases fall into the same parts each time.
 *
 * @param count how many parts, at least 2
 */
export function folds(cases: readonly Case[], count: number): readonly (readonly Case[])[] {
  const pages = new Map<string, Case[]>();
  for (const own of cases) {
    const page = own.url ?? own.title ?? own.id;
    pages.set(page, [...(pages.get(page) ?? []), own]);
  }
  const mixed = [...pages].sort(([a], [b]) => (hash(a) < hash(b) ? -1 : 1)).map(([, own]) => own);
  const parts: Case[][] = Array.from({ length: count }, () => []);
  for (const page of mixed) {
    const smallest = parts.reduce((least, part) => (part.length < least.length ? part : least));
    smallest.push(...page);
  }
  return parts;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
