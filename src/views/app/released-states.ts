import type { StateRead } from '../../share/read-state.ts';
import { type LazyFetch, lazyFetch } from './lazy-fetch.ts';

/** The states of the data that were released, each fetched when a link that was made under it is opened. */
export interface ReleasedStates {
  /** Content hashes of those that are kept. */
  readonly kept: readonly string[];
  readonly load: (contentHash: string) => StateRead | Promise<StateRead>;
}

export const NONE_KEPT: ReleasedStates = { kept: [], load: () => ({ kind: 'unusable' }) };

/** Those that lie beside the app; `kept` is what the build found there. */
export function statesBesideApp(kept: readonly string[]): ReleasedStates {
  return {
    kept,
    async load(contentHash) {
      const [{ readState }, text] = await Promise.all([
        import('../../share/read-state.ts'),
        textOf(`${import.meta.env.BASE_URL}data/${contentHash}.json`),
      ]);
      return readState(text, contentHash);
    },
  };
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}

/** How far each has come, by content hash; null for one that is not kept. */
export function lazyStates({ kept, load }: ReleasedStates): (contentHash: string) => LazyFetch<StateRead | null> {
  const fetches = new Map(kept.map((contentHash) => [contentHash, lazyFetch(() => load(contentHash))]));
  return (contentHash) => fetches.get(contentHash) ?? NOT_KEPT;
}

const NOT_KEPT: LazyFetch<null> = lazyFetch(() => null);
