import { inKinds, sourcesLeftOut } from '../../advisor/left-out.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import { FACTS, type MatrixView, type Opened, type Order } from './matrix-view.ts';

/** Longer addresses are nobody's view. */
const LONGEST_HASH = 2000;
const LONGEST_QUERY = 100;
/** An empty list, written so that it cannot be an id: ids start with a letter. */
const NONE = '0';

/**
 * The view that an address asks for, such as `#cell=concurrency.django` or `#order=rating.flask&differences=1`.
 * Anybody may have written it: what the model does not know is dropped, and nothing throws.
 */
export function readView(hash: string, model: Model): MatrixView {
  const parts = partsOf(hash);
  const frameworks = model.frameworks.map(({ id }) => id);
  const groups = [FACTS, ...model.groups.map(({ id }) => id)];
  return {
    query: (parts.get('q') ?? '').slice(0, LONGEST_QUERY),
    order: readOrder(parts.get('order') ?? '', model),
    differences: parts.get('differences') === '1',
    frameworks: readList(parts.get('frameworks'), frameworks) ?? 'all',
    groups: readList(parts.get('groups'), groups) ?? 'all',
    leftOut: readLeftOut(parts.get('out'), model),
    opened: readOpened(parts, model),
  };
}

/** The text after `#`; empty for the page as it opens by itself. */
export function writeView(view: MatrixView, model: Model): string {
  const parts: string[] = [];
  if (view.query.trim() !== '') parts.push(new URLSearchParams({ q: view.query.trim() }).toString());
  if (view.order !== 'group') parts.push(`order=${view.order}`);
  if (view.differences) parts.push('differences=1');
  if (view.frameworks !== 'all') parts.push(`frameworks=${writeList(view.frameworks)}`);
  if (view.groups !== 'all') parts.push(`groups=${writeList(view.groups)}`);
  if (view.leftOut !== 'profile') parts.push(`out=${writeList(inKinds(model, view.leftOut))}`);
  if (view.opened) parts.push(writeOpened(view.opened));
  return parts.join('&');
}

/** What a link names that the matrix does not have; null where it names nothing, or something that is there. */
export function missing(hash: string, model: Model): 'cell' | 'row' | null {
  const parts = partsOf(hash);
  const named = parts.has('cell') ? 'cell' : parts.has('row') ? 'row' : null;
  return readOpened(parts, model) === null ? named : null;
}

export function readOrder(text: string, model: Model): Order {
  if (text === 'name' || text === 'weight' || text === 'disagreement') return text;
  const framework = model.frameworks.find(({ id }) => text === `rating.${id}`);
  return framework ? `rating.${framework.id}` : 'group';
}

/** Nothing of an address that is too long to be a view. */
const partsOf = (hash: string) => new URLSearchParams(hash.length > LONGEST_HASH ? '' : hash.replace(/^#/, ''));

/** `cell=concurrency.django`; without a framework the row itself, `row=concurrency`. */
export function writeOpened({ row, framework }: Opened): string {
  return framework === undefined ? `row=${row}` : `cell=${row}.${framework}`;
}

function readOpened(parts: URLSearchParams, model: Model): Opened | null {
  const cell = parts.get('cell');
  const [asked, about] = cell === null ? [parts.get('row')] : cell.split('.');
  const row = [...model.criteria, ...model.facts].find(({ id }) => id === asked)?.id;
  const framework = model.frameworks.find(({ id }) => id === about)?.id;
  if (row === undefined) return null;
  if (cell === null) return { row };
  return framework === undefined ? null : { row, framework };
}

/** A kind of source stands for all of that kind, so that a link goes on leaving it out when it grows. */
function readLeftOut(text: string | null, model: Model): MatrixView['leftOut'] {
  if (text === NONE) return [];
  const out = sourcesLeftOut(model, text?.split(',') ?? []);
  return out.length === 0 ? 'profile' : out;
}

/** The known ids in their own order; null where the address says nothing that we know. */
function readList(text: string | null, known: readonly string[]): readonly string[] | null {
  if (text === null) return null;
  if (text === NONE) return [];
  const asked = new Set(text.split(','));
  const list = known.filter((id) => asked.has(id));
  return list.length === 0 ? null : list;
}

const writeList = (list: readonly string[]) => (list.length === 0 ? NONE : list.join(','));
