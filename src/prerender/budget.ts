import { gzipSync } from 'node:zlib';
import { PAGE_KINDS, type StaticPage } from '../views/place/pages.ts';
import { fileOf } from './html-files.ts';

/** What a page fetches before it can be used. */
export interface ScriptSizes {
  readonly kind: string;
  /** Bytes of each script, gzipped, by its name without the part that changes with its content; of one name, together. */
  readonly scripts: Readonly<Record<string, number>>;
}

/**
 * At most so many bytes of gzipped JavaScript before a page can be used; pages that are not named have the first. React
 * is 67,700 of them.
 */
const BUDGET: Readonly<Record<string, number>> & { readonly others: number } = {
  others: 108_500,
  question: 95_000,
  method: 112_500,
  questions: 115_000,
  frameworks: 115_500,
  home: 118_500,
  answers: 118_500,
  framework: 122_500,
  source: 122_500,
  together: 132_000,
  compare: 136_000,
  pair: 136_000,
  matrix: 139_500,
  recommendation: 144_000,
};

export const totalOf = ({ scripts }: ScriptSizes): number =>
  Object.values(scripts).reduce((sum, size) => sum + size, 0);

export const budgetOf = (kind: string): number => BUDGET[kind] ?? BUDGET.others;

/**
 * What is said of each page that is too large, and of what grew.
 *
 * @param before the sizes that were last kept
 */
export function tooLarge(sizes: readonly ScriptSizes[], before: readonly ScriptSizes[]): readonly string[] {
  return sizes
    .filter((page) => totalOf(page) > budgetOf(page.kind))
    .map((page) => {
      const old = before.find(({ kind }) => kind === page.kind)?.scripts ?? {};
      const grown = Object.entries(page.scripts)
        .map(([name, size]) => ({ name, by: size - (old[name] ?? 0) }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by)
        .map(({ name, by }) => `${name} by ${by}`);
      return `A page of the kind “${page.kind}” takes ${totalOf(page)} bytes of gzipped JavaScript, and ${budgetOf(page.kind)} are allowed. Grown: ${grown.join(', ') || 'nothing'}.`;
    });
}

/**
 * What the first page of each kind fetches: all of a kind fetch the same.
 *
 * @param read what a built file holds, by its name
 */
export function scriptSizesOf(
  pages: readonly StaticPage[],
  read: (file: string) => string | undefined,
): readonly ScriptSizes[] {
  return PAGE_KINDS.flatMap((kind) => {
    const page = pages.find((each) => each.kind === kind);
    const html = page && read(fileOf(page));
    if (html === undefined) return [];
    const scripts: Record<string, number> = {};
    for (const file of scriptsIn(html)) {
      const name = nameOf(file);
      scripts[name] = (scripts[name] ?? 0) + gzipSync(read(file) ?? '').length;
    }
    return [{ kind, scripts }];
  });
}

/** "assets/Page-B3BuX8Ff.js" -> "Page" */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '');

/** The scripts that a page names, by their files in the bundle. */
const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
