import { leftOutInKinds } from '../../../advisor/evidence/left-out.ts';
import type { Model } from '../../../knowledge/model.ts';
import { hashVariants } from '../../../share/hash-variants.ts';
import { DEFAULT_VIEW, type MatrixView, type Opened } from './matrix-view.ts';
import type { Misread } from './misread.ts';
import { NONE, PART_READERS } from './part-readers.ts';

/** Longer addresses are nobody's view. */
const LONGEST_HASH = 2000;

/** The view that an address asks for, and what else it says. */
export interface AskedView {
  readonly view: MatrixView;
  readonly misread: readonly Misread[];
}

/**
 * The view that an address asks for, such as `#cell=concurrency.django` or `#order=rating.flask&differences=1`.
 * Anybody may have written it, and any program handled it on the way: it is read as what leaves the least not
 * understood. What the model does not know is named and left out, and nothing throws.
 */
export function readView(hash: string, model: Model): AskedView {
  if (hash.length > LONGEST_HASH) return { view: DEFAULT_VIEW, misread: [{ kind: 'too-long', text: '' }] };
  const asked = hashVariants(hash).map((text) => readText(text, model));
  const whole = asked.find(({ misread }) => misread.length === 0);
  return whole ?? asked.reduce((best, next) => (lengthOf(next.misread) <= lengthOf(best.misread) ? next : best));
}

/** The text after `#`; empty for the page as it opens by itself. */
export function writeView(view: MatrixView, model: Model): string {
  const parts: string[] = [];
  if (view.query.trim() !== '') parts.push(new URLSearchParams({ q: view.query.trim() }).toString());
  if (view.order !== 'group') parts.push(`order=${view.order}`);
  if (view.differences) parts.push('differences=1');
  if (view.frameworks !== 'all') parts.push(`frameworks=${writeList(view.frameworks)}`);
  if (view.groups !== 'all') parts.push(`groups=${writeList(view.groups)}`);
  if (view.leftOut !== 'profile') parts.push(`out=${writeList(leftOutInKinds(model, view.leftOut))}`);
  if (view.opened) parts.push(writeOpened(view.opened));
  return parts.join('&');
}

/** `cell=concurrency.django`; without a framework the row itself, `row=concurrency`. */
function writeOpened({ row, framework }: Opened): string {
  return framework === undefined ? `row=${row}` : `cell=${row}.${framework}`;
}

function readText(text: string, model: Model): AskedView {
  let view = DEFAULT_VIEW;
  const misread: Misread[] = [];
  const said = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    const read = PART_READERS.get(name);
    // A cell and a row say the same: what is open.
    const subject = name === 'row' ? 'cell' : name;
    const part = value === '' ? name : `${name}=${value}`;
    if (!read) misread.push({ kind: 'part', text: part });
    else if (said.has(subject)) misread.push({ kind: 'second', text: part });
    else {
      const { sets, unknown } = read(value, model);
      view = { ...view, ...sets };
      misread.push(...unknown);
    }
    said.add(subject);
  }
  return { view, misread };
}

const lengthOf = (misread: readonly Misread[]) => misread.reduce((sum, { text }) => sum + text.length, 0);

const writeList = (list: readonly string[]) => (list.length === 0 ? NONE : list.join(','));
