import type { FrameworkId, Model } from '../../knowledge/model.ts';
import { isCandidate, type Profile } from '../../knowledge/profile.ts';
import { contributions, ranks, scoreRanges } from '../../mcda/index.ts';
import { type Assessment, assess } from '../evidence/assess.ts';
import { answerTo } from './chosen-options.ts';
import { reasonsOf } from './reasons.ts';
import type {
  Apart,
  Contribution,
  Range,
  Recommendation,
  RuledOut,
  Standing,
  Verdict,
  Weight,
} from './recommendation.ts';
import { ruleOut, waiversOf } from './rule-out.ts';
import { weigh } from './weigh.ts';

/** Ranks the frameworks of a model for one profile. Total: every profile has a recommendation. */
export function recommend(model: Model, profile: Profile): Recommendation {
  const assessment = assess(model, profile);
  const weights = weigh(model, profile);
  const failures = ruleOut(model, profile, assessment);
  const scored = score(model, weights, assessment);

  const considered = scored.filter(({ framework }) => isCandidate(profile, framework));
  const ruledOut = considered.flatMap((own): RuledOut[] => {
    const failed = failures.get(own.framework);
    return failed ? [{ ...apart(own), failures: failed }] : [];
  });
  const standings = rank(
    considered.filter(({ framework }) => !failures.has(framework)),
    assessment,
  );
  const verdict: Verdict =
    standings.length === 0
      ? { kind: 'nothing-fits', waivers: waiversOf(new Map(ruledOut.map((own) => [own.framework, own.failures]))) }
      : judge(standings, weights, () => ({
          answered: model.questions.filter(({ id }) => answerTo(profile, id).length > 0).length,
          ignored: weigh(model, { ...profile, importances: {} }).length > 0,
        }));
  return {
    contentHash: model.contentHash,
    profile,
    verdict,
    weights,
    standings,
    ruledOut,
    notConsidered: scored
      .filter((own) => !considered.includes(own))
      .map((own) => ({ ...apart(own), failures: failures.get(own.framework) ?? [] })),
  };
}

const apart = ({ score: wouldScore, ...rest }: Scored): Apart => ({ ...rest, wouldScore });

interface Scored {
  readonly framework: FrameworkId;
  readonly score: number;
  readonly range: Range;
  readonly contributions: readonly Contribution[];
}

/** Scores of all frameworks in content order; zeros where nothing has any weight. */
function score(model: Model, weights: readonly Weight[], assessment: Assessment): Scored[] {
  const frameworks = model.frameworks.map(({ id }) => id);
  if (weights.length === 0)
    return frameworks.map((framework) => ({ framework, score: 0, range: { low: 0, high: 0 }, contributions: [] }));

  const cells = frameworks.map((framework) => weights.map(({ criterion }) => assessment.cell(framework, criterion)));
  const values = cells.map((row) => row.map(({ value }) => value));
  const importances = weights.map(({ importance }) => importance);
  const points = contributions(values, importances);
  const ranges = scoreRanges(
    { low: cells.map((row) => row.map(({ low }) => low)), high: cells.map((row) => row.map(({ high }) => high)) },
    importances,
  );
  return frameworks.map((framework, index) => ({
    framework,
    // As weightedScores does, which would work the points out again.
    score: (points[index] ?? []).reduce((score, own) => score + own, 0),
    range: ranges[index] ?? { low: 0, high: 0 },
    contributions: weights.map(({ criterion, weight }, place) => ({
      criterion,
      weight,
      value: values[index]?.[place] ?? 0,
      points: points[index]?.[place] ?? 0,
    })),
  }));
}

/** Best first; sorting is stable, so equals stay in content order. */
function rank(scored: readonly Scored[], assessment: Assessment): Standing[] {
  if (scored.length === 0) return [];
  const byRank = ranks(scored.map((entry) => entry.score));
  return scored
    .map((entry, index) => ({
      ...entry,
      rank: byRank[index] ?? 1,
      ...reasonsOf(entry.framework, entry.contributions, assessment),
    }))
    .sort((a, b) => a.rank - b.rank);
}

function judge(
  standings: readonly Standing[],
  weights: readonly Weight[],
  without: () => { readonly answered: number; readonly ignored: boolean },
): Verdict {
  const [first, second] = standings;
  if (first && !second) return { kind: 'only-one-left', leader: first.framework };
  if (!first || !second || weights.length === 0) return { kind: 'no-preference', ...without() };
  if (second.rank === 1)
    return { kind: 'tied', leaders: standings.filter(({ rank }) => rank === 1).map(({ framework }) => framework) };
  return { kind: 'leads', leader: first.framework, runnerUp: second.framework, lead: first.score - second.score };
}
