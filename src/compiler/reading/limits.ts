import { createContext, Script } from 'node:vm';

/** What one content file may be; far above what people write, far below what takes long to read. */
export const LIMITS = {
  /** Characters. */
  size: 100_000,
  /** Quotes, lists and brackets within each other. */
  depth: 20,
  /** For reading it. */
  seconds: 3,
} as const;

/**
 * The offset of the first line that is nested deeper than the limit, judged by the marks and spaces it begins with:
 * parsers take minutes over thousands of them, or run out of stack.
 */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const lead = LEAD.exec(line)?.[0] ?? '';
    const marks = lead.match(MARK)?.length ?? 0;
    const indent = lead.replaceAll('\t', '    ').match(/ /g)?.length ?? 0;
    if (Math.max(marks, indent / 2) > LIMITS.depth) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

/** Quote and list marks at the start of a line, in Markdown as in YAML. */
const LEAD = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/;
const MARK = />|[-+*]|\d+[.)]/g;

/** Where a text is nested or marked up beyond what could be read: its line with most marks, as an offset. */
export function mostMarkedAt(text: string): number {
  const lines = text.split('\n');
  const marks = lines.map((line) => line.match(/[[\](){}<>*_`~|!&@.:-]/g)?.length ?? 0);
  const most = marks.indexOf(marks.reduce((a, b) => Math.max(a, b), 0));
  return lines.slice(0, most).reduce((sum, line) => sum + line.length + 1, 0);
}

/** What came of work that had limits; not ok where it broke them. */
export type Within<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const script = new Script('work()');
const context = createContext({});

/**
 * Does the work unless it takes too long or runs out of stack. Only a script can be stopped in the midst of it, and only
 * by the clock: where a busy machine gave it little of that time, it is tried anew with more.
 *
 * @param seconds by the clock, of which the processor must have spent a quarter on the work
 * @throws whatever else the work throws
 */
export function withinLimits<T>(work: () => T, seconds: number = LIMITS.seconds): Within<T> {
  let done: Within<T> = { ok: false };
  context.work = () => {
    done = { ok: true, value: work() };
  };
  const before = process.cpuUsage();
  try {
    script.runInContext(context, { timeout: seconds * 1000 });
    return done;
  } catch (error) {
    if (error instanceof RangeError) return { ok: false };
    if (!isTimeout(error)) throw error;
    const spent = process.cpuUsage(before).user / 1_000_000;
    return spent < LIMITS.seconds / 4 ? withinLimits(work, 2 * seconds) : { ok: false };
  }
}

/** The error of a stopped script comes from a world of its own, where `Error` is another. */
const isTimeout = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
