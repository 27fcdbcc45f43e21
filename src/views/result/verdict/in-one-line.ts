import type { Verdict } from '../../../advisor/ranking/recommendation.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { points } from '../../words/points.ts';
import { either, list } from '../../words/sentences.ts';
import { closestRivalsOf, isRivalled, type ResultFacts, type Sureness, scoreOf, surenessOf } from '../result-facts.ts';

/** The result in one line without a full stop, for a message that only a link follows: "Django, clear: 86.5 of 100" */
export const inOneLine = (facts: ResultFacts) => byKind(LINE, facts.recommendation.verdict, facts);

const SURENESS: Readonly<Record<Exclude<Sureness, 'too-close'>, (leader: string) => string>> = {
  clear: (leader) => `${leader}, clear`,
  leaning: (leader) => `${leader}, leaning`,
  open: (leader) => `${leader} leads so far, still open`,
  testing: (leader) => `${leader} comes first, not tested yet`,
  untested: (leader) => `${leader} comes first, not tested`,
};

const LINE: ByKind<Verdict, [ResultFacts]> = {
  leads: ({ leader }, facts) => {
    const sureness = surenessOf(facts);
    const name = facts.names.framework(leader);
    const alone = (said: string) => `${said}: ${points(scoreOf(facts, leader))} of 100`;
    if (facts.early)
      return isRivalled(facts)
        ? nearest(leader, facts, 'too early to call')
        : alone(`${name} leads so far, too early to call`);
    return sureness === 'too-close' ? nearest(leader, facts, 'too close to call') : alone(SURENESS[sureness](name));
  },
  tied: ({ leaders }, facts) =>
    `${list(leaders.map(facts.names.framework))}, level${facts.early ? ' so far' : ''}: ${points(scoreOf(facts, leaders[0]))} of 100 each`,
  'only-one-left': ({ leader }, facts) => {
    const { ruledOut, notConsidered, weights } = facts.recommendation;
    const name = facts.names.framework(leader);
    const said =
      ruledOut.length === 0
        ? `${name}, the only one considered`
        : `${name}, the only one${notConsidered.length > 0 ? ' considered' : ''} that meets the requirements`;
    return weights.length === 0 ? said : `${said}: ${points(scoreOf(facts, leader))} of 100`;
  },
  'nothing-fits': (_, { recommendation: { notConsidered } }) =>
    `No framework${notConsidered.length > 0 ? ' considered' : ''} meets the requirements`,
  'no-preference': () => 'Nothing to rank the frameworks by yet',
};

/** The leader with those who are first most often beside it, each with its score. */
function nearest(leader: string, facts: ResultFacts, said: string): string {
  const all = [leader, ...closestRivalsOf(facts).map(({ framework }) => framework)];
  const scores = list(all.map((framework) => points(scoreOf(facts, framework))));
  return `${either(all.map(facts.names.framework))}, ${said}: ${scores} of 100`;
}
