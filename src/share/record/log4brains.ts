import { escaped } from '../markdown-text.ts';
import { argumentAsMarkdown, chosenOption } from './arguments.ts';
import { document, item } from './markdown.ts';
import type { Argument, DecisionRecord } from './record.ts';
import { consideredOptions, context, decision, drivers, furtherInformation, optionSections } from './sections.ts';

/** The record in the form of log4brains. Deciders and tags are left out: nobody was asked for them. */
export function asLog4brains(record: DecisionRecord): string {
  const chosen = chosenOption(record);
  const weighed = drivers(record, '-');
  return document(
    `# ${escaped(record.title)}`,
    `- Status: ${record.outcome.kind === 'accepted' ? 'accepted' : 'proposed'}\n- Date: ${record.date}`,
    '## Context and Problem Statement',
    ...context(record, '-'),
    weighed === '' ? '' : '## Decision Drivers',
    weighed,
    '## Considered Options',
    ...consideredOptions(record, '-'),
    '## Decision Outcome',
    ...decision(record, '-'),
    ...consequences('### Positive Consequences', chosen?.good ?? []),
    ...consequences('### Negative Consequences', [...(chosen?.bad ?? []), ...(chosen?.neutral ?? [])]),
    '## Pros and Cons of the Options',
    ...optionSections(record, '-', 'Decision Outcome'),
    '## Links',
    furtherInformation(record, '-'),
  );
}

function consequences(heading: string, all: readonly Argument[]): string[] {
  if (all.length === 0) return [];
  return [heading, all.map((argument) => item('-', asSentence(argumentAsMarkdown(argument)))).join('\n')];
}

const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
