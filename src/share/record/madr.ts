import { escaped } from '../markdown-text.ts';
import { argumentsOf, chosenOption } from './arguments.ts';
import { document, item } from './markdown.ts';
import type { DecisionRecord } from './record.ts';
import { consideredOptions, context, decision, drivers, furtherInformation, optionSections } from './sections.ts';

/** The record in the form of MADR 4.0. Its keys for people are left out: nobody was asked who they are. */
export function asMadr(record: DecisionRecord): string {
  const chosen = chosenOption(record);
  const weighed = drivers(record, '*');
  return document(
    `---\nstatus: ${record.outcome.kind === 'accepted' ? 'accepted' : 'proposed'}\ndate: ${record.date}\n---`,
    `# ${escaped(record.title)}`,
    '## Context and Problem Statement',
    ...context(record, '*'),
    weighed === '' ? '' : '## Decision Drivers',
    weighed,
    '## Considered Options',
    ...consideredOptions(record, '*'),
    '## Decision Outcome',
    ...decision(record, '*'),
    ...(chosen
      ? [
          '### Consequences',
          argumentsOf(chosen)
            .map((argument) => item('*', argument))
            .join('\n'),
        ]
      : []),
    '## Pros and Cons of the Options',
    ...optionSections(record, '*', 'Consequences'),
    '## More Information',
    furtherInformation(record, '*'),
  );
}
