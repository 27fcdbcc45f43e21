import type { Finding, Model } from '../../../knowledge/model.ts';
import { RATINGS } from '../../../knowledge/vocabulary.ts';
import { count } from '../../words/sentences.ts';
import type { MatrixCell, Row } from '../view/rows.ts';

/** What a reader should know before the findings: how many, how far apart, and what does not count here. */
export function cellSummary(cell: MatrixCell, row: Row, model: Model): string {
  const findings = cell.findings.flatMap((number) => model.findings[number] ?? []);
  return [
    counted(findings, cell.own !== undefined),
    spread(findings),
    outdated(cell),
    dispute(cell),
    uncounted(cell, row, model),
  ]
    .filter(Boolean)
    .join(' ');
}

function counted(findings: readonly Finding[], rated: boolean): string {
  if (findings.length === 0)
    return `No source that counts here speaks of this.${rated ? '' : ' In a ranking it stands half-way, with the whole scale open.'}`;
  const sources = new Set(findings.map(({ source }) => source)).size;
  return `${count(findings.length, 'finding')} from ${count(sources, 'source')}.`;
}

function spread(findings: readonly Finding[]): string {
  const steps = findings.flatMap((finding) => (finding.kind === 'rated' ? [RATINGS.indexOf(finding.rating)] : []));
  if (steps.length < 2) return '';
  const low = RATINGS[Math.min(...steps)];
  const high = RATINGS[Math.max(...steps)];
  return low === high ? `All say ${low}.` : `Between ${low} and ${high}.`;
}

function outdated({ outdated: old }: MatrixCell): string {
  if (old.length === 0) return '';
  return old.length === 1
    ? 'One more is outdated and not counted.'
    : `${old.length} more are outdated and not counted.`;
}

/** Why the cell is marked as disputed. Where a dispute is on record, the ratings themselves may agree. */
function dispute({ disputed, conflicts }: MatrixCell): string {
  if (!disputed) return '';
  return conflicts.length > 0 ? 'A dispute about it is on record.' : 'Sources lie two steps or more apart.';
}

/** Findings on this very cell by sources that are left out. */
function uncounted(cell: MatrixCell, row: Row, model: Model): string {
  const all = model.findings.filter(
    (finding) =>
      finding.framework === cell.framework && row.id === (finding.kind === 'rated' ? finding.criterion : finding.fact),
  ).length;
  const more = all - cell.findings.length - cell.outdated.length;
  return more > 0 ? `${count(more, 'more finding')} left out with ${more === 1 ? 'its source' : 'their sources'}.` : '';
}
