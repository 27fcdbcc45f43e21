import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** One file importing another, both as paths from the root of the project, with `/` between folders. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** `import … from './x.ts'`, `export … from`, `import './x.css'`, `import('./x.ts')` and `new URL('./x.ts', …)`. */
const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(['"])(\.{1,2}\/[^'"?]+)/g;

/** Every import of one file of the project by another below this folder, types included, styles not. */
export function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort()
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}

export function importsOf(file: string, text: string): Import[] {
  const found = [...text.matchAll(RELATIVE)].map(([, , path = '']) => normalize(join(dirname(file), path)));
  return [...new Set(found)].filter((to) => /\.(tsx?|json)$/.test(to)).map((to) => ({ from: file, to }));
}
