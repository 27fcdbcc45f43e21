import type { Analysis } from '../../advisor/robustness/analysis.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import type { Analyst } from './analysis.tsx';
import { analystInPage } from './analysis-in-page.ts';
import type { AnalysisOrder } from './analysis-worker.ts';
import address from './analysis-worker.ts?worker&url';
import { trustedScript } from './trusted-script.ts';

/** As much of a `Worker` as is used. */
export type Helper = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const openWorker = (): Helper => new Worker(trustedScript(address), { type: 'module' });

/**
 * Works off the main thread, one profile after another, and passes over those not wanted any more. Where workers fail
 * or do not answer, `instead` takes over for good.
 *
 * @param patience how long an answer may take, in milliseconds: a worker's file can be stuck on its way for ever
 */
export function analystInWorker(instead: Analyst, open: () => Helper = openWorker, patience = 10_000): Analyst {
  let helper: Helper | undefined;
  /** The model that the helper has. */
  let sent: Model | undefined;
  let broken = false;
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (model: Model, profile: Profile) => {
    helper ??= open();
    const order = model === sent ? { profile } : { model, profile };
    sent = model;
    return reply(helper, order, patience);
  };
  const work: Analyst = async (model, profile, signal) => {
    signal.throwIfAborted();
    if (!broken) {
      try {
        return await ask(model, profile);
      } catch {
        broken = true;
        helper?.terminate();
      }
    }
    signal.throwIfAborted();
    return instead(model, profile, signal);
  };
  return (model, profile, signal) => {
    const turn = last.then(() => work(model, profile, signal));
    last = turn.catch(() => {});
    return turn;
  };
}

/** Off the main thread, or in the page where that fails. */
export const analyst = analystInWorker(analystInPage);

/** The helper's answer to one order. There is only ever one under way, so that the next message is its answer. */
async function reply(helper: Helper, order: AnalysisOrder, patience: number): Promise<Analysis | null> {
  const heard = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const { signal } = heard;
      helper.addEventListener('message', ({ data }: MessageEvent<Analysis | null>) => resolve(data), { signal });
      for (const failure of ['error', 'messageerror'] as const)
        helper.addEventListener(failure, () => reject(new Error('The worker failed.')), { signal });
      timer = setTimeout(() => reject(new Error('The worker did not answer in time.')), patience);
      helper.postMessage(order);
    });
  } finally {
    clearTimeout(timer);
    heard.abort();
  }
}
