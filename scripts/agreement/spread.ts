import type { Spread } from '../../src/advisor/robustness/spread.ts';
import { table } from '../print-table.ts';
import type { Judgement } from './judge.ts';
import { type Field, measureSureness, type Sureness } from './measure-sureness.ts';

const FACTORS = [1.5, 2, 3, 4, 6, 8];
const WIDENINGS = [0, 1 / 8, 1 / 4];
/** An expected calibration error of no more than this is taken for calibrated. */
const CALIBRATED = 0.05;
const FIELDS: readonly Field[] = ['free', 'considered'];

interface Trial {
  readonly spread: Spread;
  readonly sureness: Readonly<Record<Field, Sureness>>;
  /** The larger of both fields. */
  readonly error: number;
  /** The mean of both fields. */
  readonly brier: number;
}

/** How well other spreads of the draws would be calibrated on these cases, and which is best. */
export function spreads(judgements: readonly Judgement[]): string {
  const trials = FACTORS.flatMap((factor) => WIDENINGS.map((widening) => trial(judgements, { factor, widening })));
  const best = bestOf(trials);
  return [
    'Spread of the draws, over cases that the sizes were not learnt from',
    table([
      [
        'factor',
        'widening',
        ...FIELDS.flatMap((field) => [`${field}: error`, 'Brier', 'clear right']),
        'larger error',
        'mean Brier',
      ],
      ...trials.map(({ spread, sureness, error, brier }) => [
        String(spread.factor),
        String(spread.widening),
        ...FIELDS.flatMap((field) => figures(sureness[field])),
        error.toFixed(3),
        brier.toFixed(3),
      ]),
    ]),
    `Best by Brier score of those with an error of at most ${CALIBRATED} in both fields: factor ${best.spread.factor}, widening ${best.spread.widening}. To use it, set SPREAD in src/advisor/robustness/spread.ts.`,
  ].join('\n\n');
}

function trial(judgements: readonly Judgement[], spread: Spread): Trial {
  const of = (field: Field) => measureSureness(judgements, field, { spread });
  const sureness = { free: of('free'), considered: of('considered') };
  const both = FIELDS.flatMap((field) => sureness[field].shares ?? []);
  return {
    spread,
    sureness,
    error: Math.max(...both.map((own) => own.error)),
    brier: both.reduce((sum, own) => sum + own.brier, 0) / both.length,
  };
}

/** Shares may be calibrated and say little: of those that are calibrated, the one that says most. */
function bestOf(trials: readonly Trial[]): Trial {
  const calibrated = trials.filter(({ error }) => error <= CALIBRATED);
  if (calibrated.length === 0) return trials.reduce((least, own) => (own.error < least.error ? own : least));
  return calibrated.reduce((least, own) => (own.brier < least.brier ? own : least));
}

function figures({ shares, verdicts: { clear } }: Sureness): string[] {
  if (!shares) return ['', '', ''];
  return [shares.error.toFixed(3), shares.brier.toFixed(3), `${clear.hits} of ${clear.n}`];
}
