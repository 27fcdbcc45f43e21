import type { Evidence, Figure } from '../../knowledge/evidence.ts';
import type { Finding, Model } from '../../knowledge/model.ts';

/** What one source says of one framework on one criterion or fact, as one entry of a list; `numbers` is never empty. */
export type MergedFindings =
  /** All of one rating, or stating the same values; the first stands for all. */
  | { readonly kind: 'said'; readonly numbers: readonly number[] }
  /** Two or more figures in one unit, whatever each is rated. */
  | { readonly kind: 'measured'; readonly numbers: readonly number[]; readonly figures: readonly Figure[] };

export interface MergeInput {
  readonly model: Model;
  readonly evidence: Evidence;
  /** Those that hold no more: they come last. */
  readonly outdated: ReadonlySet<number>;
  /** Those to put before others that say the same. */
  readonly noted: ReadonlySet<number>;
}

/**
 * Each finding in one entry: what a source says alike of the same thing together, and its entries side by side.
 *
 * @param numbers of findings, without repetition; those that the knowledge base does not have are left out
 */
export function mergeFindings(numbers: readonly number[], input: MergeInput): MergedFindings[] {
  const known = numbers.flatMap((number) => {
    const finding = input.model.findings[number];
    return finding && input.evidence.findings[number] ? [{ number, finding }] : [];
  });
  const { outdated, noted } = input;
  const inOrder = known.toSorted((a, b) => Number(outdated.has(a.number)) - Number(outdated.has(b.number)));
  const places = grouped(inOrder, ({ number, finding }) => [outdated.has(number), finding.source, ...placeOf(finding)]);
  return places.flatMap((place) => {
    const unitOf = ({ number }: Numbered) => figureOf(number, input)?.unit;
    const isRepeated = (own: Numbered) =>
      unitOf(own) !== undefined && place.filter((other) => unitOf(other) === unitOf(own)).length > 1;
    return grouped(place, (own) => (isRepeated(own) ? ['measured', unitOf(own)] : ['said', wordOf(own.finding)])).map(
      (alike): MergedFindings => {
        const numbers = alike.map(({ number }) => number);
        const [first] = alike;
        if (first && isRepeated(first))
          return { kind: 'measured', numbers, figures: numbers.flatMap((number) => figureOf(number, input) ?? []) };
        return { kind: 'said', numbers: numbers.toSorted((a, b) => Number(noted.has(b)) - Number(noted.has(a))) };
      },
    );
  });
}

interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

const placeOf = (finding: Finding) => [finding.framework, finding.kind === 'rated' ? finding.criterion : finding.fact];

const wordOf = (finding: Finding) => (finding.kind === 'rated' ? finding.rating : finding.values.toSorted().join());

const figureOf = (number: number, { evidence }: MergeInput) => evidence.findings[number]?.figure;

/** Those of equal keys together, in the order in which each key is first met. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
