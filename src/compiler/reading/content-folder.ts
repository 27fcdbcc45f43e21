import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { LIMITS } from './limits.ts';

/**
 * Reads every file below `<root>/content` but the schemas and what hides from sight. What is no entry is there as well,
 * so that the compiler can say so. Nothing where there is no such folder.
 */
export function readContentFolder(root: string): ContentFiles {
  const folder = join(root, 'content');
  const items = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return new Map(
    items
      .map((item) => ({ item, path: join(item.parentPath, item.name) }))
      .map(({ item, path }) => ({ item, path, name: relative(root, path).split(sep).join('/') }))
      .filter(({ item, name }) => isContent(item, name))
      .map(({ item, path, name }) => [name, readItem(item, path)]),
  );
}

/** Editors keep files of their own beside an entry: hidden ones, and copies whose names end with "~". */
const isContent = (item: Dirent, name: string) =>
  !item.isDirectory() &&
  !/^content\/schemas\/[^/]+\.json$/.test(name) &&
  !item.name.endsWith('~') &&
  (!item.name.startsWith('.') || (item.isFile() && item.name.endsWith('.md')));

function readItem(item: Dirent, path: string): ContentFile {
  if (!item.isFile()) return { rule: 'not-a-file', what: item.isSymbolicLink() ? 'a symbolic link' : 'no file' };
  if (!item.name.endsWith('.md')) return { rule: 'wrong-ending' };
  const { size } = lstatSync(path);
  // A character takes four bytes at most.
  if (size > 4 * LIMITS.size) return { rule: 'too-large', size, most: LIMITS.size };
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return { rule: 'unreadable-file', message: error instanceof Error ? error.message : String(error) };
  }
}
