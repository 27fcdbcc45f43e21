import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import type { Analyst } from '../../../src/views/app/analysis.tsx';
import { analystInPage } from '../../../src/views/app/analysis-in-page.ts';
import { analystInWorker, type Helper } from '../../../src/views/app/analysis-in-worker.ts';
import type { AnalysisOrder } from '../../../src/views/app/analysis-worker.ts';
import { model } from '../../fixtures/small-model.ts';
import { ADMIN, answering } from '../recommendation/profiles.ts';

const OTHER = answering({ load: ['fast'] });
const wanted = () => new AbortController().signal;

/** As much of a worker as the page sees: it does with each order what it is made for. */
class StandIn extends EventTarget implements Helper {
  readonly orders: AnalysisOrder[] = [];
  terminated = false;
  #work: (order: AnalysisOrder, self: StandIn) => void;

  constructor(work: (order: AnalysisOrder, self: StandIn) => void) {
    super();
    this.#work = work;
  }

  postMessage(order: AnalysisOrder) {
    this.orders.push(order);
    this.#work(order, this);
  }

  terminate() {
    this.terminated = true;
  }
}

const reply = ({ profile }: AnalysisOrder, worker: StandIn) =>
  queueMicrotask(() => worker.dispatchEvent(new MessageEvent('message', { data: analyse(model, profile) })));
const fail = (_: AnalysisOrder, worker: StandIn) => queueMicrotask(() => worker.dispatchEvent(new Event('error')));
const nobody: Analyst = () => Promise.reject(new Error('Not even the page.'));

describe('the analyst in a worker', () => {
  it('is opened when first asked, gets the model once, and answers', async () => {
    const opened: StandIn[] = [];
    const open = () => {
      const worker = new StandIn(reply);
      opened.push(worker);
      return worker;
    };
    const analyst = analystInWorker(nobody, open);
    expect(opened).toHaveLength(0);
    expect(await analyst(model, ADMIN, wanted())).toEqual(analyse(model, ADMIN));
    expect(await analyst(model, OTHER, wanted())).toEqual(analyse(model, OTHER));
    expect(opened).toHaveLength(1);
    expect(opened[0]?.orders).toEqual([{ model, profile: ADMIN }, { profile: OTHER }]);
  });

  it('gets another model with the first order that is about it', async () => {
    const worker = new StandIn(reply);
    const analyst = analystInWorker(nobody, () => worker);
    const other = { ...model };
    for (const each of [model, model, other, other]) await analyst(each, ADMIN, wanted());
    expect(worker.orders.map((order) => order.model)).toEqual([model, undefined, other, undefined]);
    expect(worker.orders[2]?.model).toBe(other);
  });

  it('passes over what is not wanted any more', async () => {
    const worker = new StandIn(reply);
    const analyst = analystInWorker(nobody, () => worker);
    const profiles: Profile[] = [ADMIN, OTHER, answering({ load: ['documented'] })];
    const controllers = profiles.map(() => new AbortController());
    const asked = profiles.map((profile, place) => analyst(model, profile, controllers[place]?.signal ?? wanted()));
    controllers[1]?.abort();
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(worker.orders.map(({ profile }) => profile)).toEqual([profiles[0], profiles[2]]);
  });

  it('leaves it to the page for good where the worker fails', async () => {
    const workers: StandIn[] = [];
    const analyst = analystInWorker(analystInPage, () => {
      const worker = new StandIn(fail);
      workers.push(worker);
      return worker;
    });
    expect(await analyst(model, ADMIN, wanted())).toEqual(analyse(model, ADMIN));
    expect(await analyst(model, OTHER, wanted())).toEqual(analyse(model, OTHER));
    expect(workers.map(({ terminated, orders }) => [terminated, orders.length])).toEqual([[true, 1]]);
  });

  it('leaves it to the page for good where the worker does not answer in time', async () => {
    const silent = new StandIn(() => {});
    const analyst = analystInWorker(analystInPage, () => silent, 1);
    expect(await analyst(model, ADMIN, wanted())).toEqual(analyse(model, ADMIN));
    expect(await analyst(model, OTHER, wanted())).toEqual(analyse(model, OTHER));
    expect([silent.terminated, silent.orders.length]).toEqual([true, 1]);
  });

  it('leaves it to the page where there are no workers', async () => {
    const none = () => {
      throw new ReferenceError('Worker is not defined');
    };
    expect(await analystInWorker(analystInPage, none)(model, ADMIN, wanted())).toEqual(analyse(model, ADMIN));
  });

  it('rejects where that fails too, and can be asked again', async () => {
    const analyst = analystInWorker(nobody, () => new StandIn(fail));
    await expect(analyst(model, ADMIN, wanted())).rejects.toThrow('Not even the page.');
    await expect(analyst(model, OTHER, wanted())).rejects.toThrow('Not even the page.');
  });
});
