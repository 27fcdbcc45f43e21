/** `npm run content:schemas`: writes the JSON Schemas of the front matter to `content/schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { frontMatterSchemas } from '../src/compiler/reading/front-matter-schemas.ts';

const schemas = frontMatterSchemas();
for (const [path, text] of schemas) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${schemas.size} schemas written: ${[...schemas.keys()].join(', ')}`);
