import type { Assessment } from '../../../advisor/evidence/assess.ts';
import type { FrameworkId, Model } from '../../../knowledge/model.ts';
import type { Review } from '../../../share/record/record.ts';

/** The fact whose values say until when a version is looked after: "5.2 LTS to 2028-04". */
const SUPPORT = 'support';

/**
 * When to look at a decision again: when the newest support window of the chosen framework ends, where its end is known
 * and still ahead, else a year later.
 *
 * @param date an ISO date
 */
export function reviewOf(
  { facts, frameworks }: Model,
  assessment: Assessment,
  chosen: FrameworkId | undefined,
  date: string,
): Review {
  const known = facts.find(({ id }) => id === SUPPORT);
  const stated = chosen !== undefined && known ? assessment.fact(chosen, SUPPORT).values : [];
  const windows = stated.flatMap((id) => windowIn(known?.values.find((value) => value.id === id)?.name ?? id) ?? []);
  const newest = windows.filter(({ end }) => end > date).toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  const name = frameworks.find(({ id }) => id === chosen)?.name ?? '';
  if (newest) return { on: newest.end, because: `when the support of ${name} ${newest.version} ends` };
  return { on: aYearLater(date), because: 'a year later' };
}

/** "5.2 LTS to 2028-04" ends with that month; "4 to 2026-10 at least" does not say when it ends. */
function windowIn(value: string): { version: string; end: string } | undefined {
  const [, version = '', year, month, day] = /^(.+?) to (\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const end = day === undefined ? isoDate(Date.UTC(Number(year), Number(month), 0)) : `${year}-${month}-${day}`;
  return { version, end };
}

/** The last of February after a leap day. */
function aYearLater(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return isoDate(Date.UTC(year + 1, month - 1, Math.min(day, lastOfMonth)));
}

const isoDate = (time: number) => new Date(time).toISOString().slice(0, 10);
