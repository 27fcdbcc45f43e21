/** Made when a date is first said: that takes long. */
let day: Intl.DateTimeFormat | undefined;

/** "2026-03-02" -> "2 March 2026"; anything else stays as it is. */
export function longDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  day ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return day.format(time);
}

/** "2026-08-19, FastAPI 0.141.x" -> "19 August 2026, FastAPI 0.141.x" */
export const longDatesIn = (text: string) => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, longDate);
