import { sourcesLeftOut } from '../../../advisor/evidence/left-out.ts';
import { comparedCriteria } from '../../../advisor/ranking/compared-criteria.ts';
import type { Model } from '../../../knowledge/model.ts';
import { SOURCE_KINDS } from '../../../knowledge/vocabulary.ts';
import { FACTS, type MatrixView, type Opened, type Order } from './matrix-view.ts';
import type { Misread } from './misread.ts';

/** What one part of an address sets, and what in it is not known. */
export interface PartRead {
  readonly sets: Partial<MatrixView>;
  readonly unknown: readonly Misread[];
}

/** An empty list, written so that it cannot be an id: ids start with a letter. */
export const NONE = '0';

/** By the part's name. A map, not an object, so that a name such as `constructor` is only a name. */
export const PART_READERS: ReadonlyMap<string, (value: string, model: Model) => PartRead> = new Map([
  ['q', readQuery],
  ['order', (value, model) => known('order', value, readOrder(value, model), (order) => ({ order }))],
  [
    'differences',
    (value) => known('part', `differences=${value}`, value === '1' || null, () => ({ differences: true })),
  ],
  ['frameworks', readFrameworks],
  ['groups', readGroups],
  ['out', readLeftOut],
  ['cell', (value, model) => known('cell', value, readCell(value, model), (opened) => ({ opened }))],
  ['row', (value, model) => known('row', value, readRow(value, model), (opened) => ({ opened }))],
]);

/** In characters. */
export const LONGEST_QUERY = 100;
/** Stands for bytes that are no text. */
const REPLACEMENT = '\uFFFD';

function readQuery(value: string): PartRead {
  if (value.includes(REPLACEMENT)) return { sets: {}, unknown: [{ kind: 'damaged', text: value }] };
  const rest = value.slice(LONGEST_QUERY);
  return {
    sets: { query: value.slice(0, LONGEST_QUERY) },
    unknown: rest === '' ? [] : [{ kind: 'query', text: rest }],
  };
}

/** Null where the rows have no such order. */
export function readOrder(text: string, model: Model): Order | null {
  if (text === 'group' || text === 'name' || text === 'weight' || text === 'disagreement') return text;
  const framework = model.frameworks.find(({ id }) => text === `rating.${id}`);
  return framework ? `rating.${framework.id}` : null;
}

function readFrameworks(value: string, model: Model): PartRead {
  const { ids, unknown } = readList(value, model.frameworks, 'framework');
  return { sets: ids === null ? {} : { frameworks: ids }, unknown };
}

function readGroups(value: string, model: Model): PartRead {
  const { ids, unknown } = readList(value, [{ id: FACTS }, ...model.groups], 'group');
  return { sets: ids === null ? {} : { groups: ids }, unknown };
}

/** A kind of source stands for all of that kind, so that a link goes on leaving it out when it grows. */
function readLeftOut(value: string, model: Model): PartRead {
  const { ids, unknown } = readList(value, [...SOURCE_KINDS.map((id) => ({ id })), ...model.sources], 'source');
  const leftOut = sourcesLeftOut(model, ids ?? []);
  return { sets: leftOut.length > 0 || value === NONE ? { leftOut } : {}, unknown };
}

function readCell(value: string, model: Model): Opened | null {
  const [asked = '', about, ...more] = value.split('.');
  const row = readRow(asked, model)?.row;
  const framework = model.frameworks.find(({ id }) => id === about)?.id;
  return row === undefined || framework === undefined || more.length > 0 ? null : { row, framework };
}

function readRow(value: string, model: Model): Opened | null {
  const row = [...comparedCriteria(model), ...model.facts].find(({ id }) => id === value)?.id;
  return row === undefined ? null : { row };
}

/** The known ids in their own order; null where it names none that is known. */
function readList(value: string, entries: readonly { readonly id: string }[], kind: Misread['kind']) {
  if (value === NONE) return { ids: [], unknown: [] };
  const asked = new Set(value.split(/,+/));
  if (asked.size > 1) asked.delete('');
  const ids = entries.map(({ id }) => id).filter((id) => asked.has(id));
  const unknown = [...asked].filter((id) => !ids.includes(id)).map((text): Misread => ({ kind, text }));
  return { ids: ids.length === 0 ? null : ids, unknown };
}

function known<T>(
  kind: Misread['kind'],
  text: string,
  read: T | null,
  sets: (read: T) => Partial<MatrixView>,
): PartRead {
  return read === null ? { sets: {}, unknown: [{ kind, text }] } : { sets: sets(read), unknown: [] };
}
