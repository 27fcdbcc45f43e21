import type { Model } from '../../knowledge/model.ts';
import { placeOf } from '../../knowledge/own-rating.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** What differs between two profiles, in a few words: "the answer on “Hosting”", "four changes". */
export function profileDifferenceInWords(model: Model, from: Profile, to: Profile): string {
  const changes = [
    ...differing(from.answers, to.answers).map(
      (id) => `the answer on “${model.questions.find((question) => question.id === id)?.topic ?? id}”`,
    ),
    ...differing(from.importances, to.importances).map(
      (id) => `the importance of “${model.criteria.find((criterion) => criterion.id === id)?.name ?? id}”`,
    ),
    ...differing(from.ownRatings, to.ownRatings).map((cell) => {
      const { framework, criterion } = placeOf(cell);
      const nameIn = (entries: readonly { readonly id: string; readonly name: string }[], id: string) =>
        entries.find((entry) => entry.id === id)?.name ?? id;
      return `the rating of ${nameIn(model.frameworks, framework)} on “${nameIn(model.criteria, criterion)}”`;
    }),
    ...(from.leftOut.join() === to.leftOut.join() ? [] : ['the sources that count']),
    ...(from.candidates.join() === to.candidates.join() ? [] : ['the frameworks considered']),
  ];
  const [only, another] = changes;
  return only !== undefined && another === undefined ? only : `${changes.length} changes`;
}

function differing<T>(from: Readonly<Record<string, T>>, to: Readonly<Record<string, T>>): string[] {
  const ids = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...ids].filter((id) => JSON.stringify(from[id]) !== JSON.stringify(to[id]));
}
