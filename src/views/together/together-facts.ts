import { useMemo } from 'react';
import { recommend } from '../../advisor/ranking/recommend.ts';
import type { Recommendation } from '../../advisor/ranking/recommendation.ts';
import { type Agreement, agreementsOf } from '../../advisor/together/agreement.ts';
import { type DecidingRequirement, decidingRequirements } from '../../advisor/together/deciding-requirements.ts';
import type { Disagreement } from '../../advisor/together/disagreements.ts';
import { consideredTogether, mergeProfiles } from '../../advisor/together/merge-profiles.ts';
import { type Pooled, pooledOf } from '../../advisor/together/pooled.ts';
import { type Veto, vetoesOf } from '../../advisor/together/vetoes.ts';
import type { FrameworkId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useRecommendation } from '../app/recommendation.ts';
import { useAnalysis } from '../app/use-analysis.ts';
import { useNames } from '../result/result.tsx';
import type { Names } from '../words/names.ts';
import type { Heard } from './links/voices.ts';
import { useDisagreements } from './use-disagreements.ts';

/** All that the page says of two or more voices. Positions of voices are those in `voices`. */
export interface Together {
  readonly voices: readonly Heard[];
  readonly names: Names;
  readonly each: readonly Recommendation[];
  /** The profile of all together. */
  readonly merged: Profile;
  readonly recommendation: Recommendation;
  readonly vetoes: ReadonlyMap<FrameworkId, readonly Veto[]>;
  /** Those considered by all, or by somebody where nobody agrees on any. */
  readonly considered: readonly FrameworkId[];
  /** What somebody has that counts for all. */
  readonly pooled: readonly Pooled[];
  readonly agreements: readonly Agreement[];
  /** What only some require, and decides who is first. */
  readonly requirements: readonly DecidingRequirement[];
  /** Undefined while they are worked out. */
  readonly disagreements: readonly Disagreement[] | undefined;
  /** Share of readings in which a framework is first in the merged ranking; undefined where that is not known. */
  readonly firstIn: (framework: FrameworkId) => number | undefined;
  readonly testing: boolean;
}

export function useTogether(voices: readonly Heard[]): Together {
  const model = useModel();
  const names = useNames();
  const facts = useMemo(() => {
    const profiles = voices.map(({ profile }) => profile);
    const merged = mergeProfiles(model, profiles);
    return {
      voices,
      merged,
      each: profiles.map((profile) => recommend(model, profile)),
      vetoes: vetoesOf(model, profiles, merged.leftOut),
      considered: consideredTogether(model, profiles),
      pooled: pooledOf(model, profiles),
      agreements: agreementsOf(model, profiles),
      requirements: decidingRequirements(model, profiles).filter(({ by }) => by.length < voices.length),
    };
  }, [model, voices]);
  const recommendation = useRecommendation(facts.merged);
  const analysis = useAnalysis(facts.merged);
  const disagreements = useDisagreements(voices);
  return {
    ...facts,
    names,
    recommendation,
    disagreements,
    firstIn: (framework) =>
      analysis.kind === 'done'
        ? analysis.analysis?.acceptability.find((own) => own.framework === framework)?.byRank[0]
        : undefined,
    testing: analysis.kind === 'testing',
  };
}
