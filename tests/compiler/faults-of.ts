import { compile } from '../../src/compiler/compile.ts';
import { problemMessage as say } from '../../src/compiler/problems/wording.ts';
import { contentWith, SMALL_CONTENT } from '../fixtures/small-content.ts';

/** Every message for the small content with these changes. */
export function faultsOf(changes: Readonly<Record<string, string | undefined>>): string[] {
  const compiled = compile(contentWith(changes));
  return compiled.ok ? [] : compiled.problems.map(say);
}

/** A file of the small content with one text replaced, which must be there. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL_CONTENT[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}" to replace.`);
  return { [file]: text.replace(from, to) };
}

/** "Uses Snake" follows from the answers to "people"; no option adds to it. */
export const FED_BY_PEOPLE = {
  ...edited(
    'content/criteria/uses-snake.md',
    'from: { fact: language, holds: [snake] }',
    'from: { question: people, add: 4, because: They know it., cite: { source: review, section: Table } }',
  ),
  ...edited('content/questions/language.md', 'criterion: uses-snake', 'criterion: speed'),
};
