import type { AddedAndRemoved } from '../../../advisor/since/added-and-removed.ts';
import type { Cause } from '../../../advisor/since/causes.ts';
import type { CellSince, Since } from '../../../advisor/since/since.ts';
import type { Model } from '../../../knowledge/model.ts';
import { firstThen } from '../../result/change-words.ts';
import { type ByKind, byKind } from '../../words/by-kind.ts';
import { leadersOf } from '../../words/leaders.ts';
import { midSentence, type Names, namesOf } from '../../words/names.ts';
import { points } from '../../words/points.ts';
import { ratingWord } from '../../words/rating-word.ts';
import { count, list, paragraph, sentence } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';

/** Today's names, and those of then for what is gone. */
export function namesOfBoth(then: Model, now: Model): Names {
  return namesOf({
    ...now,
    frameworks: [...then.frameworks, ...now.frameworks],
    criteria: [...then.criteria, ...now.criteria],
    sources: [...then.sources, ...now.sources],
    questions: [...then.questions, ...now.questions],
    facts: [...then.facts, ...now.facts],
  });
}

/** Cells of criteria that have weight in this result, then or now. */
export const thatCount = (cells: readonly CellSince[]) => cells.filter(({ weight }) => weight > 0);

/** How much of what counts has changed. */
export function changedInShort({ cells, importances, places }: Since): string {
  const parts = [
    ...counted(thatCount(cells).length, 'rating that counts here', 'ratings that count here'),
    ...counted(
      importances.length,
      'importance that follows from the answers',
      'importances that follow from the answers',
    ),
    ...counted(places.length, 'framework’s place among those ranked', 'frameworks’ places among those ranked'),
  ];
  if (parts.length === 0) return 'Nothing that counts for this result has changed.';
  return `Changed since: ${list(parts)}.`;
}

const counted = (number: number, one: string, many: string) => (number === 0 ? [] : [count(number, one, many)]);

/** A cell then and now: "high then, moderate now"; figures out of 100 where the word is the same. */
function cellThenAndNow({ before, after }: Pick<CellSince, 'before' | 'after'>): string {
  const figures = sameWord({ before, after });
  const word = ({ known, value }: CellSince['before']) =>
    known ? (figures ? points(value) : ratingWord(value)) : 'unknown';
  return `${word(before)} then, ${word(after)} now`;
}

/** Whether the word of a cell hides that it has moved. */
export const sameWord = ({ before, after }: Pick<CellSince, 'before' | 'after'>) =>
  before.known && after.known && ratingWord(before.value) === ratingWord(after.value);

/** What a cause is called in a sentence. */
const CAUSE: ByKind<Cause, [Since, Names]> = {
  cell: ({ framework, criterion }, { cells }, names) => {
    const cell = cells.find((own) => own.framework === framework && own.criterion === criterion);
    return `the rating of ${names.framework(framework)} on ${midSentence(names.criterion(criterion))}${cell ? ` (${cellThenAndNow(cell)})` : ''}`;
  },
  criterion: ({ criterion }, _, names) => `the ratings on ${midSentence(names.criterion(criterion))} together`,
  cells: () => 'all changed ratings together',
  importance: ({ criterion }, { importances }, names) => {
    const own = importances.find((each) => each.criterion === criterion);
    return `the importance of ${midSentence(names.criterion(criterion))}${own ? ` (${own.before} then, ${own.after} now)` : ''}`;
  },
  importances: () => 'all changed importances together',
  place: ({ framework }, { places }, names) =>
    places.some((own) => own.framework === framework && own.ranked === 'now')
      ? `that ${names.framework(framework)} is ranked now`
      : `that ${names.framework(framework)} is not ranked any more`,
  everything: () => 'all changes together',
};

/** So many are named; the others are counted. */
const NAMED = 3;

/** What put today's first in its place; empty where the same are first as then. */
export function turnedInWords(since: Since, names: Names): string {
  const { causes, after } = since;
  if (causes.length === 0) return '';
  const [only] = causes;
  if (only?.kind === 'everything') return 'No part of what changed did it alone, only all of it together.';
  const today = leadersOf(after.verdict).toSorted().join();
  const isToday = ({ first }: Cause) => first.toSorted().join() === today;
  const did = causes.filter(isToday);
  const { first, others } = shorten(did, NAMED);
  const phrases = [
    ...first.map((cause) => byKind(CAUSE, cause, since, names)),
    ...counted(others.length, 'other change', 'other changes'),
  ];
  return paragraph(
    did.length === 0 ? 'No part of what changed leads to today’s first place by itself.' : '',
    did.length === 1 ? `One change alone would have done it: ${list(phrases)}.` : '',
    did.length > 1 ? `Each of these alone would have done it: ${list(phrases)}.` : '',
    ...shorten(
      causes.filter((cause) => !isToday(cause)),
      NAMED,
    ).first.map(
      (cause) =>
        `With ${byKind(CAUSE, cause, since, names)} alone as today, ${firstThen(cause.first, 'would', names)}.`,
    ),
  );
}

/** What is new and what is gone of criteria, questions, sources and frameworks, a sentence each. */
export function listsInWords({ lists }: Since, names: Names): readonly string[] {
  const told = (
    { added, removed }: AddedAndRemoved,
    name: (id: string) => string,
    [isNew, isGone]: readonly [string, string],
  ) => [
    ...(added.length > 0 ? [`${isNew}: ${list(added.map(name))}.`] : []),
    ...(removed.length > 0 ? [`${isGone}: ${list(removed.map(name))}.`] : []),
  ];
  const inner = (name: (id: string) => string) => (id: string) => midSentence(name(id));
  return [
    ...told(lists.frameworks, names.framework, [
      'Frameworks compared now and not then',
      'Frameworks not compared any more',
    ]),
    ...told(lists.criteria, inner(names.criterion), ['New criteria', 'Criteria that are gone']),
    ...told(lists.questions, inner(names.topic), ['Asked now and not then', 'Not asked any more']),
    ...told(lists.sources, names.source, ['New sources', 'Sources that are gone']),
  ].map(sentence);
}
