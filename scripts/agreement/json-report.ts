import type { Model } from '../../src/knowledge/model.ts';
import type { Judged } from './judge-all.ts';
import { measureSureness } from './measure-sureness.ts';
import { tally } from './tally.ts';

/** Everything measured, for programs: as the content is, and under `unseen` by cross-validation. */
export function jsonReport(model: Model, { written, unseen }: Judged) {
  const sureness = (judgements: Judged[keyof Judged]) => ({
    free: measureSureness(judgements, 'free'),
    considered: measureSureness(judgements, 'considered'),
  });
  return {
    ...tally(model, written),
    sureness: sureness(written),
    unseen: { ...tally(model, unseen), sureness: sureness(unseen) },
  };
}
