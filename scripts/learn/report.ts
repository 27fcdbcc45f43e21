import type { Model } from '../../src/knowledge/model.ts';
import { EFFECT_STEPS } from '../../src/knowledge/vocabulary.ts';
import type { Case } from '../agreement/cases.ts';
import { type Judgement, judge } from '../agreement/judge.ts';
import { tally } from '../agreement/tally.ts';
import { table } from '../print-table.ts';
import { choicesIn } from './choice.ts';
import { crossValidate, type LearnOptions, learn } from './cross-validate.ts';
import { sizesOf } from './sizes.ts';

/** What was learnt, size by size, and whether it helps with cases that it was not learnt from. */
export function report(model: Model, cases: readonly Case[], options: LearnOptions): string {
  const { fits, judgements } = crossValidate(model, cases, options);
  const all = learn(model, cases, options);
  const sizes = sizesOf(model);
  const lines = sizes.map(({ name, present }, place) => {
    const own = fits.map((learnt) => learnt[place] ?? 0);
    return [
      name,
      String(present),
      (all[place] ?? 0).toFixed(1),
      `${Math.min(...own).toFixed(1)} to ${Math.max(...own).toFixed(1)}`,
      String(nearestStep(all[place] ?? 0)),
      String(cases.filter((each) => speaksTo(model, each, place)).length),
    ];
  });
  return [
    `Sizes learnt from ${cases.length} published decisions, pulled towards what the content says (${options.pull}).`,
    table([['size', 'present', 'learnt', `over ${options.parts} parts`, 'nearest step', 'cases'], ...lines]),
    'Agreement of cases with sizes that they were not learnt from',
    table([
      ['sizes', 'considered', 'free choice', 'in the first two', ...model.frameworks.map(({ id }) => id)],
      summary(
        'as they are',
        model,
        cases.map((own) => judge(model, own)),
      ),
      summary('learnt without the case', model, judgements),
    ]),
  ].join('\n\n');
}

function summary(name: string, model: Model, judgements: readonly Judgement[]): string[] {
  const { considered, free, byFramework } = tally(model, judgements);
  return [
    name,
    `${percent(considered.top1)} of ${considered.n}`,
    `${percent(free.top1)} of ${free.n}`,
    percent(free.top2),
    ...model.frameworks.map(({ id }) => percent(byFramework[id]?.top1 ?? 0)),
  ];
}

const percent = (rate: number) => `${(rate * 100).toFixed(0)}%`;

/** Nothing, or the step of the content that is nearest as a ratio. */
function nearestStep(size: number): number {
  if (size < 0.5) return 0;
  return EFFECT_STEPS.reduce((best, step) =>
    Math.abs(Math.log(step / size)) < Math.abs(Math.log(best / size)) ? step : best,
  );
}

const speaksTo = (model: Model, own: Case, place: number) =>
  choicesIn(model, own).some(({ offers }) => offers.some((offer) => offer[place] !== offers[0]?.[place]));
