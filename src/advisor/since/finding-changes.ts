import type { Finding } from '../../knowledge/model.ts';
import type { Cell } from '../evidence/cell.ts';
import type { State } from './state.ts';

/** What became of a finding behind a cell; `before` and `after` are its numbers in the two states. */
export type FindingChange =
  | { readonly kind: 'added'; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  /** Another word, or it counts no more, or again. */
  | { readonly kind: 'changed'; readonly before: number; readonly after: number };

/** A cell, and the state that it is of. */
export interface CellIn {
  readonly state: State;
  readonly cell: Pick<Cell, 'findings' | 'outdated'>;
}

/**
 * What changed among the findings behind a cell, in the order of today's, then those that are gone. A finding is the same
 * where it stands in the same row of the same section, or where its source says the same in another place.
 */
export function findingChanges(before: CellIn, after: CellIn): readonly FindingChange[] {
  const [then, now] = [entriesOf(before), entriesOf(after)];
  const partner = new Map<Entry, Entry>();
  for (const keyOf of [placeOf, sayingOf]) {
    const left = new Map<string, Entry[]>();
    for (const entry of then)
      if (![...partner.values()].includes(entry)) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry]);
    for (const entry of now) {
      const match = partner.has(entry) ? undefined : left.get(keyOf(entry))?.shift();
      if (match) partner.set(entry, match);
    }
  }
  const paired = new Set(partner.values());
  return [
    ...now.flatMap((entry): FindingChange[] => {
      const match = partner.get(entry);
      if (!match) return [{ kind: 'added', after: entry.number }];
      return match.word === entry.word && match.counts === entry.counts
        ? []
        : [{ kind: 'changed', before: match.number, after: entry.number }];
    }),
    ...then
      .filter((entry) => !paired.has(entry))
      .map((entry): FindingChange => ({ kind: 'removed', before: entry.number })),
  ];
}

interface Entry {
  readonly number: number;
  readonly source: string;
  readonly place: string;
  readonly statement: string;
  readonly word: string;
  readonly counts: boolean;
}

function entriesOf({ state: { model, words }, cell }: CellIn): Entry[] {
  return [...cell.findings, ...cell.outdated].flatMap((number) => {
    const [finding, own] = [model.findings[number], words[number]];
    if (!finding || !own) return [];
    return [
      {
        number,
        source: finding.source,
        place: JSON.stringify([own.section, own.row]),
        statement: own.statement,
        word: wordOf(finding),
        counts: cell.findings.includes(number),
      },
    ];
  });
}

const placeOf = ({ source, place }: Entry) => `${source} ${place}`;
const sayingOf = ({ source, word, statement }: Entry) => JSON.stringify([source, word, statement]);
const wordOf = (finding: Finding) => (finding.kind === 'rated' ? finding.rating : finding.values.toSorted().join());
