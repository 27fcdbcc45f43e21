import type { Evidence } from '../../../knowledge/evidence.ts';
import type { Framework, Model } from '../../../knowledge/model.ts';
import type { ExportedCell, ExportedFinding, ExportedMatrix } from '../../../share/matrix-export.ts';
import { statementOf } from '../../evidence/figure-words.ts';
import { cell as cellAddress, source as sourceAddress } from '../../place/addresses.ts';
import { ratingWord } from '../../words/rating-word.ts';
import type { RowGroup } from './order-rows.ts';
import { type MatrixCell, readingWord } from './rows.ts';

/** What an export draws on. */
export interface ExportContext {
  readonly model: Model;
  readonly evidence: Evidence;
  /** Turns an address of the app into one that can be sent. */
  readonly webAddress: (address: string) => string;
}

interface VisibleMatrix extends ExportContext {
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
}

/** What the page shows, with words and citations, for the exports. */
export function exportedMatrixOf({ frameworks, groups, ...context }: VisibleMatrix): ExportedMatrix {
  const { model } = context;
  return {
    contentHash: model.contentHash,
    asOf: model.asOf,
    frameworks: frameworks.map(({ name }) => name),
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ id, kind, name, cells }) => ({
        id,
        kind,
        name,
        cells: cells.map((cell) => exportedCellOf(id, cell, context)),
      })),
    })),
  };
}

/** One cell of a row, with words and citations. */
export function exportedCellOf(row: string, cell: MatrixCell, context: ExportContext): ExportedCell {
  const { model, webAddress } = context;
  return {
    framework: model.frameworks.find(({ id }) => id === cell.framework)?.name ?? cell.framework,
    reading: readingWord(cell.reading),
    value: cell.reading.kind === 'rated' ? cell.reading.value : null,
    disputed: cell.disputed,
    ownRating: cell.own
      ? { reason: cell.own.reason, instead: cell.own.instead.known ? ratingWord(cell.own.instead.value) : 'unknown' }
      : null,
    address: webAddress(cellAddress(cell.framework, row)),
    findings: [
      ...cell.findings.flatMap((number) => exportedFinding(number, '', context) ?? []),
      ...cell.outdated.flatMap((number) => exportedFinding(number, ' (outdated, not counted)', context) ?? []),
    ],
  };
}

function exportedFinding(
  number: number,
  mark: string,
  { model, evidence, webAddress }: ExportContext,
): ExportedFinding | undefined {
  const finding = model.findings[number];
  const words = evidence.findings[number];
  const source = finding && evidence.sources[finding.source];
  if (!finding || !words || !source) return undefined;
  const values = finding.kind === 'stated' ? model.facts.find(({ id }) => id === finding.fact)?.values : undefined;
  return {
    says:
      (finding.kind === 'rated'
        ? finding.rating
        : finding.values.map((id) => values?.find((value) => value.id === id)?.name ?? id).join(', ')) + mark,
    statement: statementOf(words),
    source: source.title,
    author: source.author,
    published: source.published,
    checked: source.checked,
    url: words.url ?? source.url ?? null,
    page: webAddress(sourceAddress(finding.source, words.locator.slug)),
    section: words.locator.section,
    row: words.locator.row,
  };
}
