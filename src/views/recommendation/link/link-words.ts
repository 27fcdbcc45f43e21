import type { Verdict } from '../../../advisor/ranking/recommendation.ts';
import type { Dropped } from '../../../advisor/ranking/sanitise-profile.ts';
import type { Damage } from '../../../share/damage.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { leadersOf } from '../../words/leaders.ts';
import type { Names } from '../../words/names.ts';
import { count, list } from '../../words/sentences.ts';

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
  source: ({ id }) => `The source “${id}” does not exist any more, so there is nothing to leave out.`,
};

export const droppedInWords = (dropped: Dropped, names: Names) => byKind(DROPPED, dropped, names);

/** Today's first place, for someone who knew another. */
const NOW: ByKind<Verdict, [then: string, names: Names]> = {
  leads: ({ leader }, then, names) => (leader === then ? 'it still does' : `now ${names.framework(leader)} does`),
  'only-one-left': ({ leader }, then, names) =>
    leader === then ? 'it still does' : `now only ${names.framework(leader)} meets the requirements`,
  tied: ({ leaders }, then, names) => {
    if (!leaders.includes(then)) return `now ${list(leaders.map(names.framework))} share the first place`;
    return `now it shares the first place with ${list(leaders.filter((id) => id !== then).map(names.framework))}`;
  },
  'nothing-fits': () => 'now no framework meets the requirements',
  'no-preference': () => 'now there is nothing left to rank by',
};

/** Whether the winner that a link names is still the winner. */
export function sinceThen(verdict: Verdict, then: string | undefined, names: Names): string {
  if (then === undefined) return 'The link does not name a single winner of that time to compare with.';
  return `${names.framework(then)} came first then; ${byKind(NOW, verdict, then, names)}.`;
}

/** Whether the first place is what the link says; true where it says nothing. */
export function sameWinner(verdict: Verdict, then: string | undefined): boolean {
  const leaders = leadersOf(verdict);
  return then === undefined || (leaders.length === 1 && leaders[0] === then);
}
