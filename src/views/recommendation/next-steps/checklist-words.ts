import { midSentence, type Names } from '../../words/names.ts';
import { list } from '../../words/sentences.ts';
import { weightInWords } from '../result/change-words.ts';
import { type Checklist, type CountingAdvice, inReadingOrder } from './checklist.ts';

/** Headings of the two lists of a framework's advice. */
const TITLE = { choose: 'What to do', watch: 'What to watch out for' } as const;

type Part = keyof typeof TITLE;

/** "What to do"; where several frameworks are told of, "Flask: what to do" */
export function titleOf(part: Part, framework: string | undefined): string {
  return framework === undefined ? TITLE[part] : `${framework}: ${midSentence(TITLE[part])}`;
}

/** "Counts here: input validation (20.0%) and typed boundaries (7.1%)" */
export function countsHere({ counts }: CountingAdvice, names: Names): string {
  const each = counts.map(
    ({ criterion, weight }) => `${midSentence(names.criterion(criterion))} (${weightInWords(weight)})`,
  );
  return `Counts here: ${list(each)}`;
}

/** What follows the points that count: "3 more that hold for any project". */
export function moreInWords({ forAny, weightless }: Checklist): string {
  const more = forAny.length + weightless.length;
  if (weightless.length === 0) return `${more} more that ${more === 1 ? 'holds' : 'hold'} for any project`;
  const unweighed = 'on what has no weight here';
  return forAny.length === 0 ? `${more} more ${unweighed}` : `${more} more, for any project or ${unweighed}`;
}

/** Markdown to tick off elsewhere: a heading with the framework's name, then the points in reading order. */
export function asMarkdown(framework: string, lists: Readonly<Record<Part, Checklist>>): string {
  const parts = (['choose', 'watch'] as const).flatMap((part) => {
    const lines = inReadingOrder(lists[part]).map(({ text }) => `- [ ] ${withoutLinks(text)}`);
    return lines.length === 0 ? [] : [`### ${titleOf(part, undefined)}\n\n${lines.join('\n')}`];
  });
  return `${[`## If you choose ${framework}`, ...parts].join('\n\n')}\n`;
}

/** In one line, without the citations at its end; of other links, their words. */
function withoutLinks(markdown: string): string {
  return markdown
    .replace(/(?:[\s;]*\[[^\]]*\]\([^)]*\))+\s*$/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
