import { gzipSync } from 'node:zlib';
import { PAGE_KINDS, type StaticPage } from '../views/place/pages.ts';
import { fileOf } from './html-files.ts';

/** What a page fetches before it can be used. */
export interface Weight {
  readonly kind: string;
  /** Bytes of each script, gzipped, by its name without the part that changes with its content. */
  readonly scripts: Readonly<Record<string, number>>;
}

/**
 * At most so many bytes of gzipped JavaScript before a page can be used; pages that are not named have the first. React
 * is 67,700 of them.
 */
const BUDGET: Readonly<Record<string, number>> & { readonly others: number } = {
  others: 100_000,
  question: 95_000,
  home: 110_000,
  questions: 111_000,
  frameworks: 111_500,
  framework: 114_000,
  answers: 117_500,
  source: 118_500,
  together: 130_000,
  method: 125_500,
  compare: 131_000,
  pair: 131_000,
  matrix: 135_000,
  recommendation: 146_500,
};

export const totalOf = ({ scripts }: Weight): number => Object.values(scripts).reduce((sum, size) => sum + size, 0);

export const budgetOf = (kind: string): number => BUDGET[kind] ?? BUDGET.others;

/**
 * What is said of each page that is too heavy, and of what grew.
 *
 * @param before the weights that were last kept
 */
export function tooHeavy(weights: readonly Weight[], before: readonly Weight[]): readonly string[] {
  return weights
    .filter((weight) => totalOf(weight) > budgetOf(weight.kind))
    .map((weight) => {
      const old = before.find(({ kind }) => kind === weight.kind)?.scripts ?? {};
      const grown = Object.entries(weight.scripts)
        .map(([name, size]) => ({ name, by: size - (old[name] ?? 0) }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by)
        .map(({ name, by }) => `${name} by ${by}`);
      return `A page of the kind “${weight.kind}” takes ${totalOf(weight)} bytes of gzipped JavaScript, and ${budgetOf(weight.kind)} are allowed. Grown: ${grown.join(', ') || 'nothing'}.`;
    });
}

/**
 * What the first page of each kind fetches: all of a kind fetch the same.
 *
 * @param read what a built file holds, by its name
 */
export function weigh(pages: readonly StaticPage[], read: (file: string) => string | undefined): readonly Weight[] {
  return PAGE_KINDS.flatMap((kind) => {
    const page = pages.find((each) => each.kind === kind);
    const html = page && read(fileOf(page));
    if (html === undefined) return [];
    const scripts = scriptsIn(html).map((file) => [nameOf(file), gzipSync(read(file) ?? '').length] as const);
    return [{ kind, scripts: Object.fromEntries(scripts) }];
  });
}

/** "assets/Page-B3BuX8Ff.js" -> "Page" */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '');

/** The scripts that a page names, by their files in the bundle. */
const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
