import type { Published, Publisher } from './publishers.ts';
import type { StatedFact } from './stated-facts.ts';

/** "5.2 LTS to 2028-04-30": a line of versions and the end of its support. */
const WINDOW = /^(\d[\w.]*)(?: LTS)? to (\d{4}-\d{2}-\d{2})$/;

/**
 * What is no longer true of a stated fact by what a publisher says, in words; undefined where it still holds or the
 * publisher says nothing of it.
 *
 * @param today such as "2026-03-02"
 */
export function outdated(
  { fact, value }: StatedFact,
  published: Published,
  { name }: Publisher,
  today: string,
): string | undefined {
  if (fact === 'version' && published.kind === 'newest') {
    // A line that is stated alone, "6.1", covers its patches.
    const { version } = published;
    if (version === value || version.startsWith(`${value}.`)) return undefined;
    return `says ${value}; ${name} has ${version}`;
  }
  const [, line, end] = WINDOW.exec(value) ?? [];
  if (fact !== 'support' || published.kind !== 'ends' || !line || !end) return undefined;
  // The data call .NET 10.0 "10", but Django 6.0 "6.0".
  const real = published.lines.get(line) ?? published.lines.get(line.replace(/\.0$/, ''));
  if (!real) return `says that ${line} is supported to ${end}; ${name} names no such end`;
  if (real !== end) return `says that ${line} is supported to ${end}; ${name} says ${real}`;
  return end < today ? `says that ${line} is supported to ${end}, which is past` : undefined;
}
