import type { Evidence } from '../../knowledge/evidence.ts';

/**
 * Fetches as much of the evidence as a page shows when it is opened, or all of it.
 *
 * @param all fetches all of it
 * @param folder where the build has put a file for each page; nowhere while developing
 */
export function evidenceByPage(all: () => Promise<Evidence>, folder: string | undefined) {
  return async (path?: string): Promise<Evidence> => {
    if (folder === undefined || path === undefined) return all();
    const answer = await fetch(`${folder}${path}evidence.json`);
    // A guide that there is not has none either; in place of what is missing, some hosts send a page.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (answer.status === 404 || (answer.ok && isPage)) return all();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    // Written by `src/prerender` from what is typed there.
    return (await answer.json()) as Evidence;
  };
}
