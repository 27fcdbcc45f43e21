/** What stands at an address, as JSON; rejects with the reason in plain words where nothing can be had. */
export type Ask = (url: string) => Promise<unknown>;

/** Asks over the network, and waits no longer than so many milliseconds for the whole answer. */
export function askWithin(patience: number): Ask {
  return async (url) => {
    const signal = AbortSignal.timeout(patience);
    try {
      const answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      return await answer.json();
    } catch (error) {
      throw new Error(signal.aborted ? `gave no answer within ${patience / 1000} s` : reason(error));
    }
  };
}

/** fetch says only that it failed; what the system said stands in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
