import { escaped } from '../markdown-text.ts';
import { argumentsOf, chosenOption } from './arguments.ts';
import { document, item, paragraph } from './markdown.ts';
import type { DecisionRecord, RecordOption } from './record.ts';
import { consideredOptions, context, decision, drivers, furtherInformation } from './sections.ts';

/** The record in Michael Nygard's form, as adr-tools writes it. */
export function asNygard(record: DecisionRecord, number: number): string {
  const chosen = chosenOption(record);
  const weighed = drivers(record, '*');
  const list = (option: RecordOption) =>
    argumentsOf(option)
      .map((argument) => item('*', argument))
      .join('\n');
  return document(
    `# ${number}. ${escaped(record.title)}`,
    `Date: ${record.date}`,
    '## Status',
    record.outcome.kind === 'accepted' ? 'Accepted' : 'Proposed',
    '## Context',
    ...context(record, '*'),
    weighed === '' ? '' : 'What the choice turns on:',
    weighed,
    'The options considered:',
    ...consideredOptions(record, '*'),
    ...record.options
      .filter((option) => option !== chosen)
      .flatMap((option) => [paragraph(`${escaped(option.name)}: ${escaped(option.standing)}`), list(option)]),
    '## Decision',
    ...decision(record, '*'),
    chosen ? paragraph(escaped(chosen.standing)) : '',
    '## Consequences',
    chosen ? list(chosen) : 'None yet, because nothing is decided.',
    furtherInformation(record, '*'),
  );
}
