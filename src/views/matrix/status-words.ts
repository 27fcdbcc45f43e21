import type { Model } from '../../knowledge/model.ts';
import { count, list } from '../words/sentences.ts';
import { leftOutWords } from '../words/source-words.ts';
import { type FilteredRows, HIDING_REASONS, type HidingReason } from './view/filter-rows.ts';
import { FACTS, isPicked, type MatrixView } from './view/matrix-view.ts';
import type { RowFound } from './view/row-texts.ts';

const quoted = (words: readonly string[]) => list(words.map((word) => `“${word}”`));

const HIDING_WORDS: Readonly<Record<HidingReason, (view: MatrixView, model: Model, rows: number) => string>> = {
  group: (view, model) => {
    const off = [{ id: FACTS, name: 'Facts' }, ...model.groups]
      .filter(({ id }) => !isPicked(view.groups, id))
      .map(({ name }) => name);
    return off.length === 1 ? `the group ${quoted(off)} is off` : `the groups ${quoted(off)} are off`;
  },
  search: (view, _, rows) => `${rows === 1 ? 'it does' : 'they do'} not mention ${quoted([view.query.trim()])}`,
  difference: (_, __, rows) => `${rows === 1 ? 'it shows' : 'they show'} no difference between the frameworks`,
};

/** "25 of 43 rows." */
export const rowCount = ({ shown, total }: FilteredRows) =>
  shown.length === total ? `All ${total} rows.` : `${shown.length} of ${total} rows.`;

/** "18 hidden: the group “Facts” is off." Empty where nothing is hidden. */
export function hiddenWords({ hidden }: FilteredRows, view: MatrixView, model: Model): string {
  const reasons = HIDING_REASONS.filter((why) => hidden[why] > 0);
  const all = reasons.reduce((sum, why) => sum + hidden[why], 0);
  if (reasons.length === 0) return '';
  const words = reasons.map((why) => {
    const reason = HIDING_WORDS[why](view, model, hidden[why]);
    return reasons.length === 1 ? reason : `${hidden[why]} because ${reason}`;
  });
  return `${all} hidden: ${words.join('; ')}.`;
}

/** What a search finds in the rows that are left. */
export interface FoundRows {
  readonly rows: readonly RowFound[];
  /** Whether the words of the findings were there to be searched. */
  readonly complete: boolean;
}

/** "Found in 2 criteria, 31 cells and 12 findings." Empty where no row is left. */
export function foundWords({ rows, complete }: FoundRows): string {
  const sum = (of: (row: RowFound) => number) => rows.reduce((total, row) => total + of(row), 0);
  const findings = sum((row) => [...row.findings.values()].reduce((total, found) => total + found, 0));
  const places = [
    { number: sum(({ criterion }) => Number(criterion)), one: 'criterion', many: 'criteria' },
    { number: sum(({ cells }) => cells), one: 'cell', many: 'cells' },
    { number: findings, one: 'finding', many: 'findings' },
  ].filter(({ number }) => number > 0);
  const found =
    places.length > 0 && `Found in ${list(places.map(({ number, one, many }) => count(number, one, many)))}.`;
  return [found, !complete && 'The words of the findings are still on their way.'].filter(Boolean).join(' ');
}

/** Frameworks and sources that are not on the page; empty where all are. */
export function absentWords(view: MatrixView, leftOut: readonly string[], model: Model): string {
  const frameworks = model.frameworks.filter(({ id }) => !isPicked(view.frameworks, id)).map(({ name }) => name);
  const sources = leftOutWords(model, leftOut);
  const sentences: string[] = [];
  if (frameworks.length === model.frameworks.length) sentences.push('No framework is picked.');
  else if (frameworks.length > 0) sentences.push(`Without ${list(frameworks)}.`);
  if (sources.length > 0)
    sentences.push(`${view.leftOut === 'profile' ? 'As in your result, not' : 'Not'} counting ${list(sources)}.`);
  return sentences.join(' ');
}
