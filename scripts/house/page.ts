import { draw } from './draw.ts';
import type { Import } from './imports.ts';

export const PAGE = 'docs/architecture.md';

/** A drawing in the page: from a comment that names the folder to the end of the block that follows. */
const DRAWING = /(<!-- rooms of (\S+) -->\n)```mermaid\n[\s\S]*?\n```/g;

/** The page with every drawing as the imports are now. */
export function drawnAnew(page: string, imports: readonly Import[]): string {
  return page.replaceAll(DRAWING, (_, head: string, folder: string) => {
    return `${head}\`\`\`mermaid\n${draw(folder, imports)}\n\`\`\``;
  });
}
