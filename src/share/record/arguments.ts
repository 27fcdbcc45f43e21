import { escaped } from '../markdown-text.ts';
import { linked } from './markdown.ts';
import type { Argument, DecisionRecord, Ground, RecordOption } from './record.ts';

/** Whatever the form: what speaks for and against, each with who says so. */

/** "Good, because …" for everything that speaks for, against and neither, in Markdown. */
export function argumentsOf({ good, neutral, bad }: Pick<RecordOption, 'good' | 'neutral' | 'bad'>): string[] {
  return [
    ...good.map((argument) => `Good, because ${argumentAsMarkdown(argument)}`),
    ...neutral.map((argument) => `Neutral, because ${argumentAsMarkdown(argument)}`),
    ...bad.map((argument) => `Bad, because ${argumentAsMarkdown(argument)}`),
  ];
}

/** From after "because" to the full stop. */
export function argumentAsMarkdown({ because, grounds, remedy }: Argument): string {
  return [
    escaped(`${because}.`),
    ...grounds.map(groundAsMarkdown),
    ...(remedy === undefined ? [] : [`What to do about it: ${escaped(remedy)}`]),
  ].join(' ');
}

const groundAsMarkdown = ({ statement, source, url, place }: Ground) =>
  `${escaped(statement)} (${linked(source, url)}, ${escaped(place)}).`;

/** The option that is chosen or proposed; undefined where none is. */
export function chosenOption({ outcome, options }: DecisionRecord): RecordOption | undefined {
  return outcome.kind === 'open' ? undefined : options.find(({ name }) => name === outcome.option);
}
