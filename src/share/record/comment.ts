import { escaped } from '../markdown-text.ts';
import { document, linked, table } from './markdown.ts';
import type { Argument, DecisionRecord, RecordOption } from './record.ts';

/** The few lines that belong below a pull request. Not wrapped: there, a line break is one. */
export function asComment(record: DecisionRecord): string {
  const { outcome, options, notConsidered, ownRatings, confidence, reversal, data, link } = record;
  const chosen = outcome.kind === 'open' ? 'not decided yet' : escaped(outcome.option);
  return document(
    `## Backend framework: ${chosen}${outcome.kind === 'proposed' ? ' (proposed)' : ''}`,
    ...(outcome.kind === 'accepted'
      ? []
      : ['What is missing:', outcome.missing.map((own) => `- ${escaped(own)}`).join('\n')]),
    table([
      ['Framework', 'Points of 100', 'First in', 'For it', 'Against it'],
      ...options.map(row),
      ...notConsidered.map((name) => [escaped(name), 'not considered', '', '', '']),
    ]),
    ownRatings.map((own) => `- ${escaped(own)}`).join('\n'),
    escaped(confidence),
    reversal[0] === undefined
      ? ''
      : `${outcome.kind === 'open' ? 'What would put another first' : 'What would reverse it'}: ${escaped(reversal[0])}`,
    `${linked('The answers, to be opened read-only', link)}. Data: version ${escaped(data.version)} of ${escaped(data.asOf)}.`,
  );
}

function row({ name, points, firstIn, standing, good, neutral, bad }: RecordOption): string[] {
  // Not ranked: why it is not stands in place of what speaks for it.
  if (points === null) return [escaped(name), '', '', '', escaped(standing)];
  return [escaped(name), points, firstIn === null ? '' : escaped(firstIn), topics(good), topics([...bad, ...neutral])];
}

const topics = (all: readonly Argument[]) =>
  all
    .slice(0, 3)
    .map(({ topic }) => escaped(topic))
    .join(', ');
