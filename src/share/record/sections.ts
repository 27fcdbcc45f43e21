import { escaped } from '../markdown-text.ts';
import { argumentsOf, chosenOption } from './arguments.ts';
import { addressLink, item, paragraph } from './markdown.ts';
import type { DecisionRecord } from './record.ts';

/** What the forms have in common, block by block in Markdown. A block that has nothing to say is empty. */

type Marker = '*' | '-';

export function context(
  { context: { problem, answers, asides }, ownRatings }: DecisionRecord,
  marker: Marker,
): string[] {
  return [
    paragraph(escaped(problem)),
    answers.map(({ question, answer }) => item(marker, `${escaped(question)} ${escaped(answer)}`)).join('\n'),
    ...asides.map((aside) => paragraph(escaped(aside))),
    ...(ownRatings.length === 0
      ? []
      : ['Rated otherwise than the sources do:', ownRatings.map((own) => item(marker, escaped(own))).join('\n')]),
  ];
}

export function drivers({ drivers }: DecisionRecord, marker: Marker): string {
  return drivers.map((driver) => item(marker, escaped(driver))).join('\n');
}

/** The titles of the options, then who was not considered. */
export function consideredOptions({ options, notConsidered }: DecisionRecord, marker: Marker): string[] {
  return [
    options.map(({ name }) => item(marker, escaped(name))).join('\n'),
    notConsidered.length === 0 ? '' : paragraph(escaped(`Not considered: ${notConsidered.join(', ')}.`)),
  ];
}

/** The sentence by which tools know the decision, or that there is none; then what is missing for one. */
export function decision({ outcome }: DecisionRecord, marker: Marker): string[] {
  const said =
    outcome.kind === 'open'
      ? 'No option is chosen yet.'
      : `Chosen option: "${escaped(outcome.option)}", because ${escaped(`${outcome.because}.`)}`;
  if (outcome.kind === 'accepted') return [paragraph(said)];
  return [
    paragraph(said),
    outcome.kind === 'open' ? 'What is missing:' : 'This is proposed and not decided. What is missing:',
    outcome.missing.map((own) => item(marker, escaped(own))).join('\n'),
  ];
}

/**
 * Every option with its arguments; those of the chosen one are its consequences and not said twice.
 *
 * @param consequences the heading that they stand under
 */
export function optionSections(record: DecisionRecord, marker: Marker, consequences: string): string[] {
  const chosen = chosenOption(record);
  return record.options.flatMap((option) => [
    `### ${escaped(option.name)}`,
    paragraph(escaped(option.standing)),
    option === chosen
      ? paragraph(`What speaks for and against it stands under “${consequences}”.`)
      : argumentsOf(option)
          .map((argument) => item(marker, argument))
          .join('\n'),
  ]);
}

/** Confidence, reversal, review, data and the way back to the answers. */
export function furtherInformation(record: DecisionRecord, marker: Marker): string {
  const { outcome, confidence, figures, reversal, review, data, method, link } = record;
  const decided = outcome.kind !== 'open';
  return [
    ...(confidence === '' ? [] : [item(marker, `How sure this is: ${escaped(`${confidence} ${figures}`)}`)]),
    ...(reversal.length === 0
      ? []
      : [item(marker, decided ? 'What would reverse it:' : 'What would put another first:', reversal.map(escaped))]),
    item(
      marker,
      escaped(`Review on ${review.on}, ${review.because}${decided ? '' : ', unless it is decided before'}.`),
    ),
    item(marker, escaped(`Data: version ${data.version} of ${data.asOf}.`)),
    item(marker, `How points and readings are worked out: ${addressLink(method)}`),
    item(marker, `Answers, opened read-only: ${addressLink(link)}`),
  ].join('\n');
}
