/** The columns of frameworks that are drawn, from `start` up to and without `end`. */
export interface ColumnSpan {
  readonly start: number;
  readonly end: number;
}

/** What of a list lies in the span, and how much before and after it is left out; all of it where there is none. */
export function inSpan<T>(list: readonly T[], span: ColumnSpan | undefined) {
  if (!span) return { before: 0, shown: list, after: 0 };
  const shown = list.slice(span.start, span.end);
  const before = Math.min(span.start, list.length);
  return { before, shown, after: list.length - before - shown.length };
}
