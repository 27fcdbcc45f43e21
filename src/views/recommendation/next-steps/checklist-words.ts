import type { Reason, Weight } from '../../../advisor/ranking/recommendation.ts';
import type { Advice } from '../../../knowledge/evidence.ts';
import { proseAsMarkdown } from '../../../knowledge/prose-as-text.ts';
import type { Rating } from '../../../knowledge/vocabulary.ts';
import { weightInWords } from '../../result/change-words.ts';
import { midSentence, type Names } from '../../words/names.ts';
import { count, list } from '../../words/sentences.ts';
import { type Checklist, inReadingOrder, type RiskyAdvice } from './checklist.ts';

/** Headings of the lists of a framework's advice, in their order. */
const TITLE = {
  choose: 'What to do',
  watch: 'What to watch out for',
  review: 'Security review',
} as const;

type Part = keyof typeof TITLE;

/** "What to do"; where several frameworks are told of, "Flask: what to do" */
export function titleOf(part: Part, framework: string | undefined): string {
  return framework === undefined ? TITLE[part] : `${framework}: ${midSentence(TITLE[part])}`;
}

/**
 * "At risk here: input validation (rated low, 20.0% of the weight) and typed boundaries (unknown, 7.1%)"
 *
 * @param ratingOf the word for the framework's rating on a criterion
 */
export function riskInWords({ risks }: RiskyAdvice, ratingOf: (criterion: string) => Rating, names: Names): string {
  const each = risks.map(({ kind, criterion, of }: Reason, index) => {
    const rated = kind === 'unknown' ? 'unknown' : `rated ${ratingOf(criterion)}`;
    return `${midSentence(names.criterion(criterion))} (${rated}, ${weightInWords(of)}${index === 0 ? ' of the weight' : ''})`;
  });
  return `At risk here: ${list(each)}`;
}

/** "To go through because these count: security defaults (12.0% of the weight) and sign-in and permissions (4.1%)." */
export function reviewInWords(because: readonly Weight[], names: Names): string {
  const each = because.map(
    ({ criterion, weight }, index) =>
      `${midSentence(names.criterion(criterion))} (${weightInWords(weight)}${index === 0 ? ' of the weight' : ''})`,
  );
  return `To go through because ${because.length === 1 ? 'this counts' : 'these count'} here: ${list(each)}.`;
}

/** What the points at risk are followed by, or there are instead: "3 more that hold for any project". */
export function moreInWords({ risky, forAny, safe }: Checklist): string {
  const all = forAny.length + safe.length;
  const more = risky.length > 0 ? `${all} more` : count(all, 'point');
  if (safe.length === 0) return `${more} that ${all === 1 ? 'holds' : 'hold'} for any project`;
  const unweighed = 'on what is not at risk here';
  return forAny.length === 0 ? `${more} ${unweighed}` : `${more}, for any project or ${unweighed}`;
}

/** The lists of a framework's advice; null where there is no such list. */
export interface Lists {
  readonly choose: Checklist;
  readonly watch: Checklist;
  readonly review: readonly Advice[] | null;
}

/** Markdown to tick off elsewhere: a heading with the framework's name, then the points in reading order. */
export function asMarkdown(framework: string, { choose, watch, review }: Lists): string {
  const points = { choose: inReadingOrder(choose), watch: inReadingOrder(watch), review: review ?? [] };
  const parts = (['choose', 'watch', 'review'] as const).flatMap((part) => {
    const lines = points[part].map(({ text }) => `- [ ] ${withoutLinks(proseAsMarkdown(text))}`);
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
