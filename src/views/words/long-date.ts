const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * "2026-03-02" -> "2 March 2026"; anything else stays as it is. Without the browser's own formatting, whose first use
 * takes longer than all else that the foot of a page is made of.
 */
export function longDate(date: string): string {
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return date;
  return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
}

/** "2026-08-19, FastAPI 0.141.x" -> "19 August 2026, FastAPI 0.141.x" */
export const longDatesIn = (text: string) => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, longDate);
