import type { Freshness } from './check.ts';

/** What people read in the terminal and in the weekly issue: the list, then who could not be asked. */
export function freshnessReport({ outdated, silent }: Freshness): string {
  const list = outdated.map(
    ({ stated: { framework, fact, place }, why }) => `- ${place.file}:${place.line} ${framework}, ${fact}: ${why}`,
  );
  const count = outdated.length === 1 ? '1 fact is out of date:' : `${outdated.length} facts are out of date:`;
  const quiet = silent.map(({ framework, publisher, why }) => `- ${publisher.name}, for ${framework}: ${why}`);
  return [
    outdated.length === 0 ? 'No fact was found out of date.' : [count, '', ...list].join('\n'),
    ...(silent.length === 0 ? [] : [['Not asked successfully, so nothing was compared:', '', ...quiet].join('\n')]),
  ].join('\n\n');
}
