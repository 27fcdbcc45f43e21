import type { Nodes } from 'mdast';
import type { Folder } from '../knowledge/entries.ts';
import { type Entries, type Entry, placeOf, type Unreadable } from './entry.ts';
import type { Problems } from './problem.ts';
import type { Testimony } from './testimony.ts';

/** Link schemes of our own, and the ids each may name. */
export type LinkTargets = ReadonlyMap<string, ReadonlySet<string>>;

export function linkTargets(entries: Entries, unreadable: Unreadable, testimonies: readonly Testimony[]): LinkTargets {
  const ids = (folder: Folder) => new Set([...entries[folder].map((entry) => entry.data.id), ...unreadable[folder]]);
  return new Map([
    [
      'source',
      new Set([
        ...unreadable.sources,
        ...testimonies.flatMap(({ source, sections }) => [
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
}

/** Checks that prose holds no HTML and that every link of ours leads somewhere. */
export function checkProse(entry: Entry<unknown>, targets: LinkTargets, problems: Problems): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'html') problems.add(placeOf(entry.file, node), { rule: 'html-in-prose' });
    if (node.type === 'link') {
      const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(node.url) ?? [];
      const known = targets.get(scheme);
      const [id = ''] = target.split('#');
      if (known && !known.has(target) && !(scheme === 'source' && known.has(id) && isUnread(known, id))) {
        const near = known.has(id)
          ? [...known].filter((other) => other.startsWith(`${id}#`))
          : [...known].filter((other) => !other.includes('#'));
        problems.add(placeOf(entry.file, node), {
          rule: 'unknown-link',
          link: node.url,
          expected: known.has(id) ? `"${id}" has no such section` : `there is no ${scheme} "${id}"`,
          known: near.map((other) => `${scheme}:${other}`),
        });
      } else if (!known && scheme !== 'https') {
        problems.add(placeOf(entry.file, node), {
          rule: 'unknown-link',
          link: node.url,
          expected: `a link starts with https: or one of ${[...targets.keys()].map((name) => `${name}:`).join(', ')}`,
          known: [...targets.keys()].map((name) => `${name}:`),
        });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(entry.body.tree);
}

/** A source without any section could not be read: whether a link into it holds is not known. */
const isUnread = (known: ReadonlySet<string>, id: string) => ![...known].some((target) => target.startsWith(`${id}#`));
