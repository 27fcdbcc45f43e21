import type { Evidence } from '../../src/knowledge/evidence.ts';
import type { SourceId } from '../../src/knowledge/model.ts';

/** From here on a source should be looked at again. */
export const OLD_AFTER_DAYS = 180;

export interface OldSource {
  readonly id: SourceId;
  readonly checked: string;
  /** How long before the day asked for it was checked. */
  readonly days: number;
}

/**
 * Sources that were checked more than 180 days before a day, oldest first.
 *
 * @param today such as "2026-03-02"
 */
export function oldSources({ sources }: Evidence, today: string): readonly OldSource[] {
  return Object.entries(sources)
    .map(([id, { checked }]) => ({ id, checked, days: daysBetween(checked, today) }))
    .filter(({ days }) => days > OLD_AFTER_DAYS)
    .sort((a, b) => b.days - a.days);
}

const DAY = 24 * 60 * 60 * 1000;

/** Days of the calendar: a date alone is midnight UTC, where every day is equally long. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
