import { recommend } from '../../../advisor/ranking/recommend.ts';
import type { TogetherDamage } from '../../../share/together.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useNames } from '../../result/result.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { damageInWords, leftOutOfLink } from '../../words/link-damage.ts';
import { isEmptyProfile } from '../../words/profile-words.ts';
import { count, list } from '../../words/sentences.ts';
import { sinceThen } from '../../words/since-then.ts';
import { inSentence } from './voice-names.ts';
import { isHeard, type Voice } from './voices.ts';

/** What is wrong with the link that holds the links. */
const DAMAGE: ByKind<TogetherDamage> = {
  'not-whole': () => 'It was changed or cut on its way. What could be read of each link is used.',
  'bad-name': ({ voice }) => `The name of link ${voice + 1} was damaged and is left out.`,
  'too-many': ({ count: many }) => `It holds ${count(many, 'link')}; the first twelve are used.`,
  'newer-format': () => 'It was made by a newer version of the advisor. Reload the page to get that version.',
  'too-long': ({ length }) => `It is far too long, ${count(length, 'character')}; only its beginning was read.`,
};

export function TogetherDamageNotice({ damage }: { damage: readonly TogetherDamage[] }) {
  if (damage.length === 0) return null;
  return (
    <Notice tone="error">
      <p>
        <b>The link to this page is damaged.</b>
      </p>
      <ul>
        {damage.map((each) => (
          <li key={JSON.stringify(each)}>{byKind(DAMAGE, each)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is to be known of single links: what was left out of them, and what they were made under. */
export function VoiceNotices({ voices }: { voices: readonly Voice[] }) {
  const names = useNames();
  return (
    <>
      {voices.map(({ place, name, profile, damage, dropped }) => {
        const lost = [...damage.map(damageInWords), ...dropped.map((each) => leftOutOfLink(each, names))];
        if (lost.length === 0 && profile) return null;
        return (
          <Notice key={place} tone={profile ? 'caution' : 'error'}>
            <p>
              <b>
                <bdi>{name}</bdi> {profile ? 'is used without a part of it.' : 'cannot be read, so it has no say here.'}
              </b>
            </p>
            {lost.length > 0 && (
              <ul>
                {[...new Set(lost)].map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </Notice>
        );
      })}
      <SameNotice voices={voices} />
      <EmptyNotice voices={voices} />
      <LaterEvidence voices={voices} />
    </>
  );
}

/** Two links that say the same, so that nobody looks for what they differ in. */
function SameNotice({ voices }: { voices: readonly Voice[] }) {
  const alike = voices.flatMap(({ party, name }, place) => {
    const same = voices.slice(place + 1).filter((other) => other.party.link === party.link);
    if (same.length === 0 || voices.findIndex((other) => other.party.link === party.link) < place) return [];
    const others = list(same.map((other) => inSentence(other.name)));
    return [`${others} ${same.length === 1 ? 'is' : 'are'} the same link as ${inSentence(name)}.`];
  });
  if (alike.length === 0) return null;
  return (
    <Notice>
      <p>{alike.join(' ')} Each still has a say of its own.</p>
    </Notice>
  );
}

function EmptyNotice({ voices }: { voices: readonly Voice[] }) {
  const empty = voices.filter(({ profile }) => profile && isEmptyProfile(profile)).map(({ name }) => inSentence(name));
  if (empty.length === 0) return null;
  return (
    <Notice>
      <p>
        Nothing is answered in {list(empty)}: {empty.length === 1 ? 'it adds' : 'they add'} nothing to the ranking of
        all answers.
      </p>
    </Notice>
  );
}

function LaterEvidence({ voices }: { voices: readonly Voice[] }) {
  const model = useModel();
  const names = useNames();
  const older = voices.filter(isHeard).filter(({ contentHash }) => !['', model.contentHash].includes(contentHash));
  if (older.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>The evidence has changed since {list(older.map(({ name }) => inSentence(name)))}.</b> This page ranks the
        same answers under today’s.
      </p>
      <ul>
        {older.map(({ place, name, profile, leader }) => (
          <li key={place}>
            <bdi>{name}</bdi>: {sinceThen(recommend(model, profile).verdict, leader, names)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
