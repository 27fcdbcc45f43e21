import { nearest } from '../problems/nearest.ts';
import { placeOf } from '../reading/body.ts';
import { sectionsOf } from '../reading/sections.ts';
import type { RuleCheck } from './rule.ts';

/** The headings of a framework's entry, by the part of the evidence that each becomes. */
export const FRAMEWORK_HEADINGS = { wins: 'When it wins', choose: 'If you choose it', watch: 'Watch out for' } as const;

/** Those of its parts that are lists of advice. */
export const ADVICE_PARTS = ['choose', 'watch'] as const;

/** A framework's entry has its three headings, each once, and no other at that level. */
export const headings: RuleCheck = ({ entries }, problems) => {
  const known: string[] = Object.values(FRAMEWORK_HEADINGS);
  for (const entry of entries.frameworks) {
    const top = sectionsOf(entry.body.tree).sections.filter((section) => section.depth === 2);
    const unknown = top.filter(({ title }) => !known.includes(title));
    for (const { title, heading } of unknown)
      problems.add(placeOf(entry.file, heading), { rule: 'unknown-heading', heading: title, known });
    for (const [index, { title, heading }] of top.entries())
      if (known.includes(title) && top.findIndex((section) => section.title === title) < index)
        problems.add(placeOf(entry.file, heading), { rule: 'repeated-heading', heading: title });
    // A misspelt heading is one fault, and one that was read as something else has been reported.
    const meant = unknown.map(({ title }) => nearest(title, known));
    for (const heading of known)
      if (!entry.body.misread && !meant.includes(heading) && !top.some(({ title }) => title === heading))
        problems.add(placeOf(entry.file, {}), { rule: 'missing-heading', heading });
  }
};
