/** How sure the advisor was of one published decision, and whether it agreed. */
export interface Forecast {
  /** Share of readings in which its first was first, from 0 to 1. */
  readonly share: number;
  readonly hit: boolean;
}

/** Forecasts of about the same share. */
export interface CalibrationClass {
  /** Shares from `from` up to `to`, the upper end only in the last class. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly hits: number;
  /** Mean of the shares; null where there is none. */
  readonly stated: number | null;
}

export interface Calibration {
  /** Ten of equal width. */
  readonly classes: readonly CalibrationClass[];
  /** Expected calibration error: how far stated and found lie apart, in the mean over the forecasts. */
  readonly error: number;
  /** Brier score: mean of the squared difference between share and outcome; 0 is best, and always saying 50% gives 1/4. */
  readonly brier: number;
}

const CLASSES = 10;

/** @throws RangeError without forecasts */
export function calibrate(forecasts: readonly Forecast[]): Calibration {
  if (forecasts.length === 0) throw new RangeError('There is no forecast to calibrate by.');
  const classes = Array.from({ length: CLASSES }, (_, place): CalibrationClass => {
    const own = forecasts.filter(({ share }) => Math.min(CLASSES - 1, Math.floor(share * CLASSES)) === place);
    return {
      from: place / CLASSES,
      to: (place + 1) / CLASSES,
      n: own.length,
      hits: own.filter(({ hit }) => hit).length,
      stated: own.length === 0 ? null : mean(own.map(({ share }) => share)),
    };
  });
  return {
    classes,
    error:
      classes.reduce((sum, { n, hits, stated }) => sum + (stated === null ? 0 : Math.abs(n * stated - hits)), 0) /
      forecasts.length,
    brier: mean(forecasts.map(({ share, hit }) => (share - Number(hit)) ** 2)),
  };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, own) => sum + own, 0) / numbers.length;
