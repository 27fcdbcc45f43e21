import type { Evidence } from '../../../knowledge/evidence.ts';
import type { Model } from '../../../knowledge/model.ts';
import type { Result } from '../result.tsx';
import { strongestRated } from './rests-on.ts';

/** Years after which a finding is called by its year. */
const OLD = 2;

/**
 * How old the word is that carries the first place most, where it is old or nobody can tell: "The newest finding on
 * “Live updates”, the strongest point that sources rate, is of 2022." Said after `restsOn`, which names what rests on one
 * finding. Official pages without a date are of the day on which they were read.
 */
export function ageInWords(model: Model, evidence: Evidence, { recommendation, assessment, names }: Result): string {
  const [first] = recommendation.standings;
  const reason = first && strongestRated(model, first);
  if (!reason) return '';
  const findings = assessment.cell(first.framework, reason.criterion).findings.map((number) => {
    const source = model.sources.find(({ id }) => id === model.findings[number]?.source);
    const year = yearOf(evidence.findings[number]?.asOf) ?? yearOf(evidence.sources[source?.id ?? '']?.published);
    return { year, current: year === undefined && source?.kind !== 'comparison' };
  });
  if (findings.length === 0 || findings.some(({ current }) => current)) return '';
  const what = `“${names.criterion(reason.criterion)}”, the strongest point that sources rate`;
  const years = findings.flatMap(({ year }) => year ?? []);
  const undated = years.length < findings.length;
  if (years.length === 0)
    return findings.length === 1 ? 'It gives no date.' : `No source says when it wrote on ${what}.`;
  const newest = Math.max(...years);
  if (newest > Number.parseInt(model.asOf, 10) - OLD) return '';
  if (findings.length === 1) return `It is of ${newest}.`;
  return `The newest finding${undated ? ' with a date' : ''} on ${what}, is of ${newest}.`;
}

/** "2022-11-20, with Flask 2.2", "the run of 2019-12-11", "the 2026 snapshot"; the day on which somebody read a page is not its date. */
const yearOf = (text: string | undefined): number | undefined => {
  const year = text?.match(/^(?:the (?:run of )?)?(\d{4})\b/)?.[1];
  return year === undefined ? undefined : Number(year);
};
