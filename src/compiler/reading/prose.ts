import type { Nodes } from 'mdast';
import { type Folder, webAddress } from '../../knowledge/entries.ts';
import type { Problems } from '../problems/problem.ts';
import { placeOf } from './body.ts';
import type { Entries, Entry, Unreadable } from './entry.ts';
import type { SourceTables } from './source-tables.ts';

/** What links may lead to. */
export interface LinkTargets {
  /** Link schemes of our own, and the ids each may name. */
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sources of which it is not known what sections they have. */
  readonly unread: ReadonlySet<string>;
}

/** Everything that links in this content may lead to. */
export function linkTargets(
  entries: Entries,
  unreadable: Unreadable,
  sourceTables: readonly SourceTables[],
): LinkTargets {
  const ids = (folder: Folder) => new Set([...entries[folder].map((entry) => entry.data.id), ...unreadable[folder]]);
  const schemes = new Map([
    [
      'source',
      new Set([
        ...unreadable.sources,
        ...sourceTables.flatMap(({ source, sections }) => [
          source.data.id,
          ...sections.map((section) => `${source.data.id}#${section.slug}`),
        ]),
      ]),
    ],
    ['criterion', ids('criteria')],
    ['fact', ids('facts')],
    ['framework', ids('frameworks')],
    ['guide', ids('guides')],
    ['question', ids('questions')],
  ]);
  const misread = sourceTables.filter((tables) => tables.misread).map(({ source }) => source.data.id);
  return { schemes, unread: new Set([...unreadable.sources, ...misread]) };
}

/** Checks that every link leads somewhere: ours to what there is, others to the web. */
export function checkProse(entry: Entry<unknown>, { schemes, unread }: LinkTargets, problems: Problems): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'link') {
      const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(node.url) ?? [];
      const known = schemes.get(scheme);
      const [id = ''] = target.split('#');
      if (known && !known.has(target) && !(scheme === 'source' && unread.has(id))) {
        const near = known.has(id)
          ? [...known].filter((other) => other.startsWith(`${id}#`))
          : [...known].filter((other) => !other.includes('#'));
        problems.add(placeOf(entry.file, node), {
          rule: 'unknown-link',
          link: node.url,
          expected: known.has(id) ? `"${id}" has no such section` : `there is no ${scheme} "${id}"`,
          known: near.map((other) => `${scheme}:${other}`),
        });
      } else if (!known && !webAddress.safeParse(node.url).success) {
        problems.add(placeOf(entry.file, node), {
          rule: 'unknown-link',
          link: node.url,
          expected: `a link starts with https:// or one of ${[...schemes.keys()].map((name) => `${name}:`).join(', ')}`,
          known: [...schemes.keys()].map((name) => `${name}:`),
        });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(entry.body.tree);
}
