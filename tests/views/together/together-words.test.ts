import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { pooledOf } from '../../../src/advisor/together/pooled.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import type { Heard } from '../../../src/views/together/links/voices.ts';
import { pooledInWords } from '../../../src/views/together/together-words.ts';
import { namesOf } from '../../../src/views/words/names.ts';
import { model } from '../../fixtures/real-knowledge.ts';

const answering = (answers: Profile['answers'], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  answers,
  ...more,
});

function pooled(profiles: readonly Profile[]): string {
  const voices = profiles.map(
    (profile, place): Heard => ({
      place,
      name: ['Back end', 'Operations', 'Product'][place] ?? '',
      party: { name: '', link: '' },
      profile,
      damage: [],
      dropped: [],
      contentHash: '',
      leader: undefined,
      own: false,
    }),
  );
  return pooledInWords({
    voices,
    names: namesOf(model),
    pooled: pooledOf(model, profiles),
    recommendation: recommend(model, mergeProfiles(model, profiles)),
  });
}

describe('what one of several runs already', () => {
  const scope = { scope: ['product'] };

  it('is said to count for all, with whose it is', () => {
    expect(
      pooled([answering({ already: ['django'] }), answering({ already: ['django', 'express'] }), answering(scope)]),
    ).toBe(
      'What one of you already runs or knows well counts for all: Django (Back end and Operations) and Express (Operations).',
    );
  });

  it('is not said where all run the same, or nobody runs any', () => {
    const same = answering({ already: ['django'], ...scope });
    expect(pooled([same, same])).toBe('');
    expect(pooled([answering({ already: ['none'] }), answering(scope)])).toBe('');
  });

  it('is not said where it has no weight', () => {
    const ignored = { importances: { known: 0 } };
    expect(pooled([answering({ already: ['django'], ...scope }, ignored), answering(scope, ignored)])).toBe('');
  });

  it('counts so in the merged ranking', () => {
    const merged = recommend(model, mergeProfiles(model, [answering({ already: ['django'] }), answering(scope)]));
    const known = (framework: string) =>
      merged.standings
        .find((standing) => standing.framework === framework)
        ?.contributions.find(({ criterion }) => criterion === 'known')?.value;
    expect(known('django')).toBe(1);
    expect(known('flask')).toBe(0);
  });
});
