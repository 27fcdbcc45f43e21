import { recommend } from '../../../advisor/ranking/recommend.ts';
import type { Recommendation } from '../../../advisor/ranking/recommendation.ts';
import type { Model, SourceId } from '../../../knowledge/model.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../knowledge/vocabulary.ts';
import { leadersOf } from '../../words/leaders.ts';
import type { Names } from '../../words/names.ts';
import { inWords, list } from '../../words/sentences.ts';

/** The same answers under other evidence. */
export interface RankingWithout {
  readonly kind: SourceKind;
  readonly sources: number;
  /** What would be left out. */
  readonly leftOut: readonly SourceId[];
  readonly said: string;
  /** Whether the same come first. */
  readonly same: boolean;
}

/** For each kind of source that counts now: what the ranking would be without it. */
export function rankingsWithoutEachKind(model: Model, now: Recommendation, names: Names): RankingWithout[] {
  const { leftOut } = now.profile;
  return SOURCE_KINDS.flatMap((kind) => {
    const counting = model.sources.filter((source) => source.kind === kind && !leftOut.includes(source.id));
    if (counting.length === 0 || counting.length === model.sources.length - leftOut.length) return [];
    const without = [...leftOut, ...counting.map(({ id }) => id)];
    const then = under(model, now, without);
    const same = firstOf(then) === firstOf(now);
    return [{ kind, sources: counting.length, leftOut: without, said: compared(now, then, names), same }];
  });
}

/** What leaving sources out has changed: how the ranking would be if all counted. */
export const rankingIfAllCounted = (model: Model, now: Recommendation, names: Names) =>
  compared(now, under(model, now, []), names);

const under = (model: Model, { profile }: Recommendation, leftOut: readonly SourceId[]) =>
  recommend(model, { ...profile, leftOut });

/** The ranking elsewhere, told against the one here: "Django would still come first, and the order be the same." */
function compared(here: Recommendation, there: Recommendation, names: Names): string {
  const first = leadersOf(there.verdict);
  if (first.length === 0) return 'no framework would come first';
  const same = first.join() === leadersOf(here.verdict).join();
  const who = list(first.map(names.framework));
  if (!same) return first.length === 1 ? `${who} would come first` : `${who} would share the first place`;
  const still = first.length === 1 ? `${who} would still come first` : `${who} would still share the first place`;
  return order(here) === order(there)
    ? `${still}, and the order would be the same`
    : `${still}, but the order behind would change`;
}

const firstOf = ({ verdict }: Recommendation) => leadersOf(verdict).join();

const order = ({ standings }: Recommendation) => standings.map(({ framework, rank }) => `${rank} ${framework}`).join();

/** Whether any kind of source decides it. */
export function sourcesInShort(without: readonly RankingWithout[]): string {
  if (without.length === 0) return 'Which sources count, and how much.';
  const deciding = without.filter(({ same }) => !same);
  if (deciding.length === 0) return 'Whichever kind of source is left out, the first place stays as it is.';
  return `Without ${deciding.length === 1 ? 'one kind' : `${inWords(deciding.length)} kinds`} of source, the first place would change.`;
}
