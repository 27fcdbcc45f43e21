import type { PageKind } from '../views/place/pages.ts';

/** What a page fetches before it can be used. */
export interface Weight {
  readonly kind: PageKind;
  /** Bytes of each script, gzipped, by its name without the part that changes with its content. */
  readonly scripts: Readonly<Record<string, number>>;
}

/** At most so many bytes of gzipped JavaScript before a page can be used; pages that are not named have the first. */
const BUDGET: Partial<Readonly<Record<PageKind, number>>> & { readonly others: number } = {
  others: 110_000,
  question: 95_000,
};

export const totalOf = ({ scripts }: Weight): number => Object.values(scripts).reduce((sum, size) => sum + size, 0);

export const budgetOf = (kind: PageKind): number => BUDGET[kind] ?? BUDGET.others;

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

/** "assets/Page-B3BuX8Ff.js" -> "Page" */
export const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '');

/** The scripts that a page names, by their files. */
export const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);
