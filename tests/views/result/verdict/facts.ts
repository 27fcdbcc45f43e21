import { prospectsOf } from '../../../../src/advisor/outlook/prospects.ts';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../../../src/advisor/robustness/analyse.ts';
import type { SureVerdict } from '../../../../src/advisor/robustness/analysis.ts';
import type { Model } from '../../../../src/knowledge/model.ts';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import type { ResultFacts } from '../../../../src/views/result/result-facts.ts';
import { namesOf } from '../../../../src/views/words/names.ts';

/** What is known of a profile's result, all tested. */
export function factsOf(model: Model, profile: Profile, early?: boolean): ResultFacts {
  const recommendation = recommend(model, profile);
  const analysis = analyse(model, profile);
  const isEarly = analysis?.verdict.early ?? false;
  return {
    recommendation,
    names: namesOf(model),
    own: true,
    early: early ?? isEarly,
    prospects: prospectsOf(model, profile),
    analysis: { kind: 'done', analysis },
    completions: null,
  };
}

/** As if the draws had come out so. */
export function drawn(it: ResultFacts, kind: SureVerdict['kind'], shares: readonly number[]): ResultFacts {
  if (it.analysis.kind !== 'done' || !it.analysis.analysis) throw new Error('There is no analysis to change.');
  const { analysis } = it.analysis;
  return {
    ...it,
    analysis: {
      kind: 'done',
      analysis: {
        ...analysis,
        verdict: { ...analysis.verdict, kind, share: shares[0] ?? 0 },
        acceptability: analysis.acceptability.map((own, place) => ({ ...own, byRank: [shares[place] ?? 0, 0, 0] })),
      },
    },
  };
}
