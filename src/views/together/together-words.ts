import type { Verdict } from '../../advisor/ranking/recommendation.ts';
import { voicesFor } from '../../advisor/together/agreement.ts';
import type { DecidingRequirement } from '../../advisor/together/deciding-requirements.ts';
import type { Disagreement, Settled } from '../../advisor/together/disagreements.ts';
import type { FrameworkId, QuestionId } from '../../knowledge/model.ts';
import { isCandidate } from '../../knowledge/profile.ts';
import { type ByKind, byKind } from '../words/by-kind.ts';
import { leadersOf } from '../words/leaders.ts';
import type { Names } from '../words/names.ts';
import { points, pointsBetween } from '../words/points.ts';
import { count, inWords, list, paragraph, sentence } from '../words/sentences.ts';
import { shareInWords } from '../words/share-of-draws.ts';
import { inSentence } from './links/voice-names.ts';
import type { Together } from './together-facts.ts';

type Facts = Pick<Together, 'voices' | 'names' | 'each' | 'recommendation' | 'disagreements' | 'firstIn' | 'vetoes'>;

/** "Back end and Operations" */
export const called = ({ voices }: Pick<Facts, 'voices'>, places: readonly number[]): string =>
  list(places.map((place) => inSentence(voices[place]?.name ?? '')));

/** "both", "all three" */
const everyone = (voices: number) => (voices === 2 ? 'both' : `all ${inWords(voices)}`);

/** The merged result in a few words. */
export function headline(facts: Facts): string {
  const { verdict } = facts.recommendation;
  return paragraph(byKind(HEADLINE, verdict, facts), whatToSettle(facts));
}

const HEADLINE: ByKind<Verdict, [Facts]> = {
  leads: ({ leader }, { each, names }) =>
    voicesFor(each, leader) === each.length
      ? `${names.framework(leader)}, for ${everyone(each.length)}.`
      : `${names.framework(leader)}, all answers taken together.`,
  tied: ({ leaders }, { names }) => `${list(leaders.map(names.framework))} share the first place.`,
  'only-one-left': ({ leader }, { names, vetoes }) =>
    vetoes.size > 0
      ? `Only ${names.framework(leader)} is left by everybody’s requirements.`
      : `Only ${names.framework(leader)} is considered by everybody.`,
  'nothing-fits': () => 'No framework meets everybody’s requirements.',
  'no-preference': () => 'There is nothing to rank by yet.',
};

function whatToSettle({ disagreements, recommendation: { verdict } }: Facts): string {
  const decisive = (disagreements ?? []).filter(isDecisive).length;
  if (decisive === 0 || verdict.kind === 'no-preference') return '';
  return `Settle ${inWords(decisive)} ${decisive === 1 ? 'thing' : 'things'} first.`;
}

export const isDecisive = ({ decisive }: Disagreement) => decisive;

/** Who puts what first, and what the merged ranking says. */
export function lead(facts: Facts): string {
  return paragraph(...whoPutsWhat(facts), mergedInWords(facts));
}

function whoPutsWhat(facts: Facts): string[] {
  const { each, names } = facts;
  const camps = new Map<string, number[]>();
  for (const [place, { verdict }] of each.entries()) {
    const first = leadersOf(verdict).join();
    camps.set(first, [...(camps.get(first) ?? []), place]);
  }
  return [...camps]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([first, places]) => {
      const who = places.length === each.length ? sentence(everyone(places.length)) : called(facts, places);
      const one = places.length === 1;
      if (first === '') return `${who} ${one ? 'puts' : 'put'} nothing first.`;
      const leaders = first.split(',').map(names.framework);
      return leaders.length === 1
        ? `${who} ${one ? 'puts' : 'put'} ${leaders[0]} first.`
        : `${who} ${one ? 'has' : 'have'} ${list(leaders)} level in the first place.`;
    });
}

function mergedInWords({ recommendation: { verdict, standings }, names, firstIn }: Facts): string {
  if (verdict.kind !== 'leads') return '';
  const { leader, runnerUp } = verdict;
  const [first, second] = standings;
  const share = firstIn(leader);
  const shared = share === undefined ? '' : ` and comes first in ${shareInWords(share)} of the readings`;
  return `Merged, ${names.framework(leader)} is ${aheadInWords(pointsBetween(first?.score ?? 0, second?.score ?? 0))} points ahead of ${names.framework(runnerUp)}${shared}.`;
}

const aheadInWords = (by: string) => (by === points(0) ? 'less than 0.1' : by);

/** What one team runs already, which the merged answers say of all; empty where nothing does. */
export function pooledInWords(together: Pick<Together, 'voices' | 'names' | 'pooled' | 'recommendation'>): string {
  const { names, recommendation } = together;
  const weighed = together.pooled.filter(({ criterion }) =>
    recommendation.weights.some((weight) => weight.criterion === criterion),
  );
  if (weighed.length === 0) return '';
  const each = weighed.map(({ framework, by }) => `${names.framework(framework)} (${called(together, by)})`);
  return `What one of you already runs or knows well counts for all: ${list(each)}.`;
}

/** That there is no framework which all consider; empty where there is. */
export const shortlistInWords = ({ voices, considered }: Pick<Together, 'voices' | 'considered'>): string =>
  voices.every(({ profile }) => isCandidate(profile, considered[0] ?? ''))
    ? ''
    : 'No framework is considered by all of you, so those stand here that somebody considers.';

/** Why there is no ranking; empty where there is one. */
export function unrankedInWords({ recommendation: { standings, weights } }: Pick<Together, 'recommendation'>): string {
  if (standings.length === 0) return 'Somebody has to give up a requirement before anything can be ranked.';
  if (weights.length > 0) return '';
  return standings.length === 1
    ? 'Nothing that you answered gives weight to anything, so it has no score.'
    : 'Nothing that you answered gives weight to anything, so the frameworks cannot be ranked.';
}

/** "Django" */
export const optionsInWords = (question: QuestionId, options: readonly string[], names: Names): string =>
  options.length === 0 ? 'not answered' : list(options.map((option) => names.option(question, option)));

/** What happens if everybody gives one answer, and who would be enough. */
export function settledInWords({ first, lead: by, changes, swings }: Settled, facts: Facts): string {
  const { names, voices } = facts;
  const who = called(facts, swings);
  const one = swings.length === 1 ? who : `${swings.length === 2 ? 'either' : 'any one'} of ${who}`;
  // Of two, the one who gives it makes it the answer of all.
  const enough =
    swings.length > 0 && voices.length > 2 ? ` ${sentence(one)} alone would change who is first by giving it.` : '';
  return `${firstInWords(first, by, changes, names)}${enough}`;
}

function firstInWords(first: readonly FrameworkId[], by: number | null, changes: boolean, names: Names): string {
  const leaders = list(first.map(names.framework));
  if (first.length === 0) return 'No framework is first.';
  if (first.length > 1) return `${leaders} share the first place.`;
  const ahead = by === null ? '' : `, ${aheadInWords(points(by))} points ahead`;
  return `${leaders} ${changes ? 'comes' : 'stays'} first${ahead}.`;
}

/** "What Operations answers to “Which language?” holds for all: “Python”. Without that, Express would come first." */
export function requirementInWords({ question, options, by, first }: DecidingRequirement, facts: Facts): string {
  const { names } = facts;
  const leaders = list(first.map(names.framework));
  return `What ${called(facts, by)} ${by.length === 1 ? 'answers' : 'answer'} to “${names.question(question)}” holds for all: “${optionsInWords(question, options, names)}”. Without that, ${leaders} would ${first.length === 1 ? 'come first' : 'share the first place'}.`;
}

/** What settling a question moves: "first place", "Django, up to 3.1 points". */
export function movesInWords({ decisive, moves }: Disagreement, names: Names): string {
  if (decisive) return 'First place';
  return moves ? `${names.framework(moves.framework)}, up to ${points(moves.points)} points` : 'nothing';
}

/** "2 of 3", or "1.5 of 3" where a first place is shared. */
export function voicesInWords(each: Facts['each'], framework: FrameworkId): string {
  const own = voicesFor(each, framework);
  return `${Number.isInteger(own) ? own : own.toFixed(1)} of ${each.length}`;
}

/** "27 of 34 answered" */
export const answeredInWords = (answered: number, questions: number) =>
  `${answered} of ${count(questions, 'question')} answered`;
