import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import type { FrameworkId, Model } from '../../src/knowledge/model.ts';
import type { Profile } from '../../src/knowledge/profile.ts';
import type { ReferenceProfile } from '../../tests/fixtures/reference-profiles.ts';

/** Frameworks from first to last, those of one rank together; those that are ruled out are in none. */
export type Order = readonly (readonly FrameworkId[])[];

export interface ChangedProfile {
  readonly name: string;
  readonly before: Order;
  readonly after: Order;
  /** Whether other frameworks come first, or only others behind them. */
  readonly firstChoice: boolean;
}

/** The profiles that two models order differently. */
export function changedProfiles(
  before: Model,
  after: Model,
  profiles: readonly ReferenceProfile[],
): readonly ChangedProfile[] {
  return profiles.flatMap(({ name, profile }) => {
    const [then, now] = [orderFor(before, profile), orderFor(after, profile)];
    if (text(then) === text(now)) return [];
    return [{ name, before: then, after: now, firstChoice: text(then.slice(0, 1)) !== text(now.slice(0, 1)) }];
  });
}

/** What a model does not know of a profile does not count, as with a link from another version. */
function orderFor(model: Model, profile: Profile): Order {
  const { standings } = recommend(model, sanitiseProfile(model, profile).profile);
  const ranks = [...new Set(standings.map(({ rank }) => rank))];
  return ranks.map((rank) => standings.filter((own) => own.rank === rank).map(({ framework }) => framework));
}

/** Within a rank the order is that of the content and says nothing. */
const text = (order: Order) => JSON.stringify(order.map((rank) => [...rank].sort()));
