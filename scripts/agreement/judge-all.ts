import type { Model } from '../../src/knowledge/model.ts';
import { crossValidate, LEARNING } from '../learn/cross-validate.ts';
import type { Case } from './cases.ts';
import { type Judgement, judge } from './judge.ts';

/** All cases, judged in two ways. */
export interface Judged {
  /** By the sizes that the content has. */
  readonly written: readonly Judgement[];
  /** Each by sizes that were learnt without it and without any other of its page. */
  readonly unseen: readonly Judgement[];
}

export function judgeAll(model: Model, cases: readonly Case[]): Judged {
  return {
    written: cases.map((own) => judge(model, own)),
    unseen: crossValidate(model, cases, LEARNING).judgements,
  };
}
