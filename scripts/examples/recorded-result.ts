import { assess } from '../../src/advisor/evidence/assess.ts';
import { completionsOf } from '../../src/advisor/outlook/completions.ts';
import { isEarly, prospectsOf } from '../../src/advisor/outlook/prospects.ts';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../src/advisor/robustness/analyse.ts';
import type { KnowledgeBase } from '../../src/compiler/knowledge-base.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { ANSWER_FREQUENCIES } from '../../src/views/outlook/answer-frequencies.ts';
import { recommendation as recommendationAddress } from '../../src/views/place/addresses.ts';
import type { RecordedResult } from '../../src/views/recommendation/record/recorded-result.ts';
import { isRanked, winnerOf } from '../../src/views/words/leaders.ts';
import { namesOf } from '../../src/views/words/names.ts';

/** Where the site would be. */
export const SITE = 'https://advisor.example';

/** One's own result as the page has it once everything is worked out. */
export function recordedResult({ model, evidence }: KnowledgeBase, profile: Profile, date: string): RecordedResult {
  const recommendation = recommend(model, profile);
  const prospects = prospectsOf(model, profile, ANSWER_FREQUENCIES);
  const hash = encode(profile, model.contentHash, winnerOf(recommendation.verdict));
  return {
    result: {
      recommendation,
      assessment: assess(model, profile),
      names: namesOf(model),
      own: true,
      example: false,
      trial: false,
      prospects,
      early: isRanked(recommendation.verdict) && isEarly(model, profile, prospects.settled),
      analysis: { kind: 'done', analysis: analyse(model, profile) },
      completions: completionsOf(model, profile, ANSWER_FREQUENCIES) ?? null,
    },
    model,
    evidence,
    site: SITE,
    link: SITE + recommendationAddress(hash),
    date,
  };
}
