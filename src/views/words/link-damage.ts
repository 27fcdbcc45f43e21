import type { Dropped } from '../../advisor/ranking/sanitise-profile.ts';
import { placeOf } from '../../knowledge/own-rating.ts';
import type { Damage } from '../../share/damage.ts';
import { type ByKind, byKind } from './by-kind.ts';
import type { Names } from './names.ts';
import { count } from './sentences.ts';

/** What is wrong with a link. */
const DAMAGE: ByKind<Damage> = {
  checksum: () => 'Something in the link was changed or lost on the way.',
  'cut-off': () => 'The link was cut off: its end is missing.',
  'bad-part': ({ text }) => `A part was changed or cut and is left out: “${text}”.`,
  'more-bad-parts': ({ count: more }) => `${count(more, 'more part', 'more parts')} could not be used.`,
  'unknown-part': ({ text }) => `A part says something that this advisor does not know: “${text}”.`,
  'duplicate-part': ({ text }) => `Something is said twice; the first was kept, not “${text}”.`,
  'newer-format': () => 'The link was made by a newer version of the advisor. Reload the page to get that version.',
  'too-long': ({ length }) => `The link is far too long, ${count(length, 'character')}; only its beginning was read.`,
};

export const damageInWords = (damage: Damage) => byKind(DAMAGE, damage);

/** What a link holds and today's knowledge base does not. */
const DROPPED: ByKind<Dropped, [Names]> = {
  question: ({ id }) => `The question “${id}” is not asked any more.`,
  option: ({ id, question }, names) => `The answer “${id}” is not offered any more: ${names.question(question)}`,
  'surplus-option': ({ id, question }, names) =>
    `The answer “${names.option(question, id)}” does not go with the one kept: ${names.question(question)}`,
  criterion: ({ id }) => `The criterion “${id}” does not exist any more, so the importance set for it is gone.`,
  framework: ({ id }) => `The framework “${id}” is not compared any more.`,
  rating: ({ id }, names) => {
    const { framework, criterion } = placeOf(id);
    return `${names.framework(framework)} cannot be rated on “${names.criterion(criterion)}” any more, so the rating of whoever made the link is gone.`;
  },
  source: ({ id }) => `The source “${id}” does not exist any more, so there is nothing to leave out.`,
};

export const leftOutOfLink = (dropped: Dropped, names: Names) => byKind(DROPPED, dropped, names);
