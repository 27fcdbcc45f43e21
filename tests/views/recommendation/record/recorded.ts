import { recordedResult } from '../../../../scripts/examples/recorded-result.ts';
import type { KnowledgeBase } from '../../../../src/compiler/knowledge-base.ts';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import type { Recorded } from '../../../../src/share/record/forms.ts';
import { decisionRecordOf, recommendationFileOf } from '../../../../src/views/recommendation/record/decision-record.ts';
import type { Result } from '../../../../src/views/result/result.tsx';
import * as real from '../../../fixtures/real-knowledge.ts';

export interface Recording {
  readonly knowledge?: KnowledgeBase;
  readonly date?: string;
  /** What is other than in one's own result with everything worked out. */
  readonly change?: (result: Result) => Partial<Result>;
}

/** A record as the page writes it, with the number 7. */
export function recorded(
  profile: Profile,
  { knowledge = real, date = '2026-03-02', change }: Recording = {},
): Recorded {
  const own = recordedResult(knowledge, profile, date);
  const shown = { ...own, result: { ...own.result, ...change?.(own.result) } };
  const record = decisionRecordOf(shown);
  return { record, file: recommendationFileOf(shown, record), number: 7 };
}
