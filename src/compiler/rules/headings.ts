import { placeOf } from '../entry.ts';
import { sectionsOf } from '../sections.ts';
import type { RuleCheck } from './rule.ts';

/** The headings of a framework's entry, by the part of the evidence that each becomes. */
export const FRAMEWORK_HEADINGS = { wins: 'When it wins', choose: 'If you choose it', watch: 'Watch out for' } as const;

/** Those of its parts that are lists of advice. */
export const ADVICE_PARTS = ['choose', 'watch'] as const;

/** A framework's entry has its three headings and no other at that level. */
export const headings: RuleCheck = ({ entries }, problems) => {
  const known: string[] = Object.values(FRAMEWORK_HEADINGS);
  for (const entry of entries.frameworks) {
    const top = sectionsOf(entry.body.tree).sections.filter((section) => section.depth === 2);
    for (const section of top)
      if (!known.includes(section.title))
        problems.add(placeOf(entry.file, section.heading), { rule: 'unknown-heading', heading: section.title, known });
    for (const heading of known)
      if (!top.some((section) => section.title === heading))
        problems.add(placeOf(entry.file, {}), { rule: 'missing-heading', heading });
  }
};
