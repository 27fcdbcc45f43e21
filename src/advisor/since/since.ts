import type { CriterionId, FrameworkId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import { type AddedAndRemoved, addedAndRemoved, type ListName } from './added-and-removed.ts';
import { type Cause, causesOf } from './causes.ts';
import { Mixer } from './mixer.ts';
import { type MovedCell, movedCells } from './moved-cells.ts';
import { type Side, sideOf } from './side.ts';

/** What has become of a result between two states of the data. Facts only. */
export interface Since {
  readonly before: Recommendation;
  readonly after: Recommendation;
  /** Cells that both have and that have moved: those that moved a score most first, then the others in content order. */
  readonly cells: readonly CellSince[];
  /** Criteria whose importance is another, in content order; 0 for none. */
  readonly importances: readonly ImportanceSince[];
  /** Frameworks that are ranked in only one of the two. */
  readonly places: readonly PlaceSince[];
  readonly lists: Readonly<Record<ListName, AddedAndRemoved>>;
  /** Empty where the same are first. */
  readonly causes: readonly Cause[];
}

export interface CellSince extends MovedCell {
  /** Of the criterion, 0 to 1: the larger of then and now. Where it is 0 the cell does not count here. */
  readonly weight: number;
}

export interface ImportanceSince {
  readonly criterion: CriterionId;
  readonly before: number;
  readonly after: number;
}

export interface PlaceSince {
  readonly framework: FrameworkId;
  readonly ranked: 'then' | 'now';
}

/** @param profile as it came; what a state does not know of it does not count there */
export function since(before: Model, after: Model, profile: Profile): Since {
  const [then, now] = [sideOf(before, profile), sideOf(after, profile)];
  const mixer = new Mixer(then, now);
  const cells = cellsOf(then, now);
  const importances = mixer.criteria
    .map((criterion) => ({
      criterion,
      before: then.importances.get(criterion) ?? 0,
      after: now.importances.get(criterion) ?? 0,
    }))
    .filter((own) => Math.abs(own.before - own.after) > TOLERANCE);
  const places = mixer.frameworks
    .filter((framework) => then.ranked.has(framework) !== now.ranked.has(framework))
    .map((framework): PlaceSince => ({ framework, ranked: now.ranked.has(framework) ? 'now' : 'then' }));
  return {
    before: then.recommendation,
    after: now.recommendation,
    cells,
    importances,
    places,
    lists: {
      frameworks: addedAndRemoved(before, after, 'frameworks'),
      criteria: addedAndRemoved(before, after, 'criteria'),
      questions: addedAndRemoved(before, after, 'questions'),
      sources: addedAndRemoved(before, after, 'sources'),
    },
    causes: causesOf(mixer, {
      cells: cells.filter(({ weight }) => weight > 0),
      importances: importances.map(({ criterion }) => criterion),
      places: places.map(({ framework }) => framework),
    }),
  };
}

function cellsOf(then: Side, now: Side): readonly CellSince[] {
  const weight = ({ recommendation: { weights } }: Side, criterion: CriterionId) =>
    weights.find((own) => own.criterion === criterion)?.weight ?? 0;
  return movedCells(then.model, now.model, (model) => (model === then.model ? then : now).assessment)
    .map((cell) => ({ ...cell, weight: Math.max(weight(then, cell.criterion), weight(now, cell.criterion)) }))
    .sort((a, b) => Number(b.weight > 0) - Number(a.weight > 0) || moved(b) - moved(a));
}

/** By how many points it moved a score, at the weight that it has. */
const moved = ({ weight, before, after }: CellSince) => weight * Math.abs(after.value - before.value);
