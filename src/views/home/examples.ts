import type { Profile } from '../../knowledge/profile.ts';

/** A filled-in project to try the advisor with. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly profile: Profile;
}

export const EXAMPLES: readonly Example[] = [];
