import type { Model } from '../../src/knowledge/knowledge-base.ts';
import { table } from '../table.ts';
import { profileOf } from './cases.ts';
import { type Half, halfOf } from './half.ts';
import type { Judgement } from './judge.ts';
import { type QuestionOrder, quantile, questionsNeeded } from './questions-needed.ts';
import { type Agreement, confusion, interval, type Miss, tally } from './tally.ts';

/** The agreement in words and tables: both halves apart, then everything. */
export function report(model: Model, judgements: readonly Judgement[]): string {
  const halves: readonly Half[] = ['learnt-from', 'held-out'];
  const parts = halves.map((half) => [half, judgements.filter((own) => halfOf(own.case) === half)] as const);
  const several = parts.filter(([, own]) => own.length > 0);
  const heads = several.length > 1 ? [...several, ['all', judgements] as const] : several;
  const whole = tally(model, judgements);
  return [
    table([
      ['cases', 'n', 'considered', 'free choice', '95% interval', 'in the first two'],
      ...heads.map(([name, own]) => summary(name, tally(model, own))),
    ]),
    table([['recommended', 'n', 'free choice'], ...rows(whole.byFramework)]),
    table([['strength', 'n', 'free choice'], ...rows(whole.byStrength)]),
    `Questions asked of these people, in the order of the content and in the advisor's\n\n${table(needed(model, judgements))}`,
    `Rows: what was recommended. Columns: what comes first.\n\n${table(confusion(model, judgements))}`,
    ...(whole.misses.length > 0 ? [`Misses in free choice\n\n${whole.misses.map(missInWords).join('\n')}`] : []),
  ].join('\n\n');
}

/** Median and 90th percentile over the cases. */
function needed(model: Model, judgements: readonly Judgement[]): string[][] {
  const orders: readonly QuestionOrder[] = ['content', 'advisor'];
  return [
    ['order', 'until the winner leads for good: median', '90%', 'until it is settled: median', '90%'],
    ...orders.map((order) => {
      const all = judgements.map((own) => questionsNeeded(model, profileOf(own.case).answers, order));
      const counts = [all.map(({ ledForGood }) => ledForGood), all.map(({ settled }) => settled)];
      return [order, ...counts.flatMap((own) => [quantile(own, 0.5), quantile(own, 0.9)].map(String))];
    }),
  ];
}

const percent = (rate: number) => `${(rate * 100).toFixed(0)}%`;

function summary(name: string, { cases, considered, free }: Agreement): string[] {
  const [low, high] = interval(free.top1, free.n);
  return [
    name,
    String(cases),
    `${percent(considered.top1)} of ${considered.n}`,
    percent(free.top1),
    `${percent(low)} to ${percent(high)}`,
    percent(free.top2),
  ];
}

const rows = (rates: Agreement['byStrength']) =>
  Object.entries(rates).map(([name, { n, top1 }]) => [name, String(n), n === 0 ? '' : percent(top1)]);

function missInWords({ id, recommended, first, consideredToo, because }: Miss): string {
  const reasons = because.map(({ criterion, points }) => `${criterion} ${(points * 100).toFixed(1)}`).join(', ');
  const where =
    consideredToo === null ? '' : consideredToo ? ', among those considered too' : ', not among those considered';
  return `${id}: ${first ?? 'a tie or nothing'} instead of ${recommended.join(' or ')}${where}${reasons && ` (${reasons})`}`;
}
