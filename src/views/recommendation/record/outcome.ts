import { duellersOf, duelOf } from '../../../advisor/ranking/duel.ts';
import type { Verdict } from '../../../advisor/ranking/recommendation.ts';
import type { Model } from '../../../knowledge/model.ts';
import type { Choice, Outcome } from '../../../share/record/record.ts';
import type { Result } from '../../result/result.tsx';
import { closestRivalsOf, runnersUpOf, scoreOf, surenessOf } from '../../result/result-facts.ts';
import { splitDuel } from '../../result/split-duel.ts';
import { strongestBesideFact } from '../../result/verdict/strongest.ts';
import { lead, whatIsOpen } from '../../result/verdict/wording.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { list } from '../../words/sentences.ts';

/** What is decided by a result. Only one's own is, and only where one framework is first and the result says so. */
export function outcomeOf(result: Result, model: Model): Outcome {
  const { verdict } = result.recommendation;
  const open = byKind(OPEN, verdict, result).filter((sentence) => sentence !== '');
  const notOwn = result.own ? [] : [NOT_OWN[whose(result)]];
  const choice = byKind(CHOICE, verdict, result, model);
  if (open.length > 0 || !choice) return { kind: 'open', missing: [...open, ...notOwn] };
  return notOwn.length > 0 ? { kind: 'proposed', ...choice, missing: notOwn } : { kind: 'accepted', ...choice };
}

const whose = ({ trial, example }: Result) => (trial ? 'trial' : example ? 'example' : 'shared');

const NOT_OWN = {
  trial: 'Agreement: a change is only tried out, and whoever decides has to make it.',
  example: 'Answers of one’s own: these are those of an example.',
  shared: 'Agreement: this comes from a shared link, and whoever decides has to agree.',
} as const;

/** What a decision takes, in sentences; empty where nothing is missing. */
const OPEN: ByKind<Verdict, [Result], readonly string[]> = {
  leads: ({ leader }, result) => {
    const { names, early } = result;
    if (early)
      return [
        `More answers: ${names.framework(leader)} leads, but fewer than five add weight, and others can still change that.`,
      ];
    switch (surenessOf(result)) {
      case 'too-close': {
        const rivals = closestRivalsOf(result).map(({ framework }) => names.framework(framework));
        return [`${choiceOf([names.framework(leader), ...rivals])}, which are too close to call.`, whatIsOpen(result)];
      }
      case 'open':
        return [
          `More answers: ${names.framework(leader)} leads, but those to the open questions may well put another first.`,
        ];
      case 'testing':
        return ['A test of how sure this is.'];
      case 'untested':
        return ['A test of how sure this is: it could not be worked out.'];
      default:
        return [];
    }
  },
  tied: ({ leaders }, result) => [
    `${choiceOf(leaders.map(result.names.framework))}, which come out level.`,
    whatIsOpen(result),
  ],
  'only-one-left': (_, { recommendation: { ruledOut } }) =>
    ruledOut.length === 0 ? ['Another option: only one is considered, so there is nothing to choose from.'] : [],
  'nothing-fits': (_, result) => ['An option that meets the requirements, or fewer requirements.', lead(result)],
  'no-preference': () => ['Answers that tell the options apart: nothing has weight so far.'],
};

const choiceOf = (names: readonly string[]) => `A choice ${names.length > 2 ? 'among' : 'between'} ${list(names)}`;

const CHOICE: ByKind<Verdict, [Result, Model], Choice | undefined> = {
  leads: ({ leader, runnerUp }, result, model) => {
    const { names, recommendation } = result;
    const [first, second] = [leader, runnerUp].map((id) =>
      duellersOf(recommendation).find(({ framework }) => framework === id),
    );
    const { forFirst } = first && second ? splitDuel(duelOf(first, second)) : { forFirst: [] };
    const above = strongestBesideFact(model, forFirst, 2).map(({ criterion }) => `“${names.criterion(criterion)}”`);
    const seconds = runnersUpOf(result);
    const behind = pointsBetween(scoreOf(result, leader), scoreOf(result, runnerUp));
    const more = behind === points(0) ? 'a trace more' : `${behind} more`;
    return {
      option: names.framework(leader),
      because: `it scores ${points(scoreOf(result, leader))} of 100 points for what counts here, ${more} than ${list(seconds.map(names.framework))}${above.length === 0 ? '' : `, above all for ${list(above)}`}`,
    };
  },
  'only-one-left': ({ leader }, { names }) => ({
    option: names.framework(leader),
    because: 'of all that were considered, it alone meets the requirements',
  }),
  tied: () => undefined,
  'nothing-fits': () => undefined,
  'no-preference': () => undefined,
};
