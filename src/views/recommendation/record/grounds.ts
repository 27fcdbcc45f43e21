import type { Cell } from '../../../advisor/evidence/cell.ts';
import { RATING_VALUE } from '../../../knowledge/vocabulary.ts';
import type { Ground } from '../../../share/record/record.ts';
import { statementOf } from '../../evidence/figure-words.ts';
import { source as sourceAddress } from '../../place/addresses.ts';
import { longDate, longDatesIn } from '../../words/long-date.ts';
import { HAS_ROWS, publishedOn } from '../../words/source-words.ts';
import type { RecordedResult } from './recorded-result.ts';

/**
 * The findings that stand best for a cell, of different sources: nearest to what all of them say together, first those
 * that say no less of it, or no more where it speaks against the framework.
 *
 * @param most how many
 */
export function groundsOf(
  { findings, value }: Cell,
  side: 'for' | 'against',
  most: number,
  recorded: RecordedResult,
): readonly Ground[] {
  const { model } = recorded;
  const distance = (number: number) => {
    const finding = model.findings[number];
    if (finding?.kind !== 'rated') return 0;
    const beyond = (RATING_VALUE[finding.rating] - value) * (side === 'for' ? 1 : -1);
    return beyond < 0 ? 1 - beyond : beyond;
  };
  const nearest = findings.toSorted((a, b) => distance(a) - distance(b));
  const sourceOf = (number: number) => model.findings[number]?.source;
  return nearest
    .filter((number, place) => nearest.findIndex((other) => sourceOf(other) === sourceOf(number)) === place)
    .slice(0, most)
    .flatMap((number) => groundOf(number, recorded) ?? []);
}

function groundOf(number: number, { model, evidence, site }: RecordedResult): Ground | undefined {
  const id = model.findings[number]?.source ?? '';
  const source = model.sources.find((candidate) => candidate.id === id);
  const [words, bibliography] = [evidence.findings[number], evidence.sources[id]];
  if (!source || !words || !bibliography) return undefined;
  const { section, slug, row } = words.locator;
  const written = words.asOf === undefined ? publishedOn(bibliography.published) : `as of ${longDatesIn(words.asOf)}`;
  // What has a date of its own needs none of ours.
  const read = HAS_DATE.test(written) ? '' : `, read on ${longDate(bibliography.checked)}`;
  return {
    statement: statementOf(words).replace(/\.$/, ''),
    source: source.short,
    // Where a document is on no page of its own, what it says is on ours.
    url: words.url ?? bibliography.url ?? site + sourceAddress(id, slug),
    place: `${section}${HAS_ROWS[source.kind] ? `, row “${unquoted(row)}”` : ''}, ${written}${read}`,
  };
}

/** A label that its document puts in quotation marks stands in ours. */
const unquoted = (label: string) => label.replace(/^["“](.*)["”]$/, '$1');

/** "2 March 2026", "the 2026 snapshot" */
const HAS_DATE = /\b20\d{2}\b/;
