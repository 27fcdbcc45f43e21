import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What one file imports: another, as a path from the root of the project with `/` between folders, or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` and `new URL('x', …)`. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(['"])([\w@#./:-]+)/g;

/** Every import of the TypeScript files below this folder, types included; of styles only that they are imported. */
export function importsBelow(folder: string): Import[] {
  return filesBelow(folder).flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}

/** Every TypeScript file below this folder, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

export function importsOf(file: string, text: string): Import[] {
  const found = [...text.matchAll(IMPORT)].map(([, , path = '']) =>
    path.startsWith('.')
      ? normalize(join(dirname(file), path))
          .split(sep)
          .join('/')
      : path,
  );
  return [...new Set(found)].map((to) => ({ from: file, to }));
}
