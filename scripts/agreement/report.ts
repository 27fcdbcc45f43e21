import type { Model } from '../../src/knowledge/model.ts';
import { table } from '../print-table.ts';
import type { Judgement } from './judge.ts';
import type { Judged } from './judge-all.ts';
import { measureSureness } from './measure-sureness.ts';
import { type QuestionOrder, quantile, questionsNeededBy, themeSwitches } from './questions-needed.ts';
import { surenessInWords } from './sureness-words.ts';
import { type Agreement, confusion, interval, type Miss, tally } from './tally.ts';

/** The agreement in words and tables, with the sizes as written and with sizes that each case had no part in. */
export function report(model: Model, { written, unseen }: Judged): string {
  const asWritten = tally(model, written);
  const asUnseen = tally(model, unseen);
  return [
    table([
      ['sizes', 'n', 'considered', 'free choice', '95% interval', 'in the first two'],
      summary('as written', asWritten),
      summary('learnt without the case', asUnseen),
    ]),
    table([
      ['recommended', 'n', 'free choice', 'learnt without'],
      ...rows(asWritten.byFramework, asUnseen.byFramework),
    ]),
    table([['strength', 'n', 'free choice', 'learnt without'], ...rows(asWritten.byStrength, asUnseen.byStrength)]),
    'How sure it was, and how often it was right, with sizes learnt without the case',
    surenessInWords('Free choice', measureSureness(unseen, 'free')),
    surenessInWords('Among those considered', measureSureness(unseen, 'considered')),
    `Questions asked of these people, in the order of the content and in the advisor's\n\n${table(needed(model, written))}`,
    `Rows: what was recommended. Columns: what comes first.\n\n${table(confusion(model, written))}`,
    ...(asWritten.misses.length > 0
      ? [`Misses in free choice\n\n${asWritten.misses.map(missInWords).join('\n')}`]
      : []),
  ].join('\n\n');
}

/** Medians and 90th percentiles over the cases. */
function needed(model: Model, judgements: readonly Judgement[]): string[][] {
  const orders: readonly QuestionOrder[] = ['content', 'advisor'];
  return [
    [
      'order',
      'until the winner leads for good: median',
      '90%',
      'until it is settled: median',
      '90%',
      'changes of theme: median',
    ],
    ...orders.map((order) => {
      const all = questionsNeededBy(
        model,
        judgements.map((own) => own.case),
        order,
      );
      const counts = [all.map(({ ledForGood }) => ledForGood), all.map(({ settled }) => settled)];
      const switches = all.map(({ asked }) => themeSwitches(model, asked));
      return [
        order,
        ...counts.flatMap((own) => [quantile(own, 0.5), quantile(own, 0.9)].map(String)),
        String(quantile(switches, 0.5)),
      ];
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

const rows = (rates: Agreement['byStrength'], unseen: Agreement['byStrength']) =>
  Object.entries(rates).map(([name, { n, top1 }]) => [
    name,
    String(n),
    ...(n === 0 ? ['', ''] : [percent(top1), percent(unseen[name]?.top1 ?? 0)]),
  ]);

function missInWords({ id, recommended, first, consideredToo, because }: Miss): string {
  const reasons = because.map(({ criterion, points }) => `${criterion} ${(points * 100).toFixed(1)}`).join(', ');
  const where =
    consideredToo === null ? '' : consideredToo ? ', among those considered too' : ', not among those considered';
  return `${id}: ${first ?? 'a tie or nothing'} instead of ${recommended.join(' or ')}${where}${reasons && ` (${reasons})`}`;
}
