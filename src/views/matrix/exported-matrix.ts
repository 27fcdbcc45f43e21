import type { Evidence, Framework, Model } from '../../knowledge/knowledge-base.ts';
import type { ExportedCell, ExportedFinding, ExportedMatrix } from '../../share/matrix-export.ts';
import { ratingWord } from '../words/rating-word.ts';
import type { RowGroup } from './view/order-rows.ts';
import { type MatrixCell, readingWord } from './view/rows.ts';

interface VisibleMatrix {
  readonly model: Model;
  readonly evidence: Evidence;
  readonly frameworks: readonly Framework[];
  readonly groups: readonly RowGroup[];
}

/** What the page shows, with words and citations, for the exports. */
export function exportedMatrixOf({ model, evidence, frameworks, groups }: VisibleMatrix): ExportedMatrix {
  const names = new Map(frameworks.map(({ id, name }) => [id, name]));
  return {
    contentHash: model.contentHash,
    asOf: model.asOf,
    frameworks: frameworks.map(({ name }) => name),
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ id, kind, name, cells }) => ({ id, kind, name, cells: cells.map(exportedCell) })),
    })),
  };

  function exportedCell(cell: MatrixCell): ExportedCell {
    return {
      framework: names.get(cell.framework) ?? cell.framework,
      reading: readingWord(cell.reading),
      value: cell.reading.kind === 'rated' ? cell.reading.value : null,
      disputed: cell.disputed,
      ownRating: cell.own
        ? { reason: cell.own.reason, instead: cell.own.instead.known ? ratingWord(cell.own.instead.value) : 'unknown' }
        : null,
      findings: [
        ...cell.findings.flatMap((number) => exportedFinding(number, '') ?? []),
        ...cell.outdated.flatMap((number) => exportedFinding(number, ' (outdated, not counted)') ?? []),
      ],
    };
  }

  function exportedFinding(number: number, mark: string): ExportedFinding | undefined {
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
      statement: words.statement,
      source: source.title,
      author: source.author,
      published: source.published,
      checked: source.checked,
      url: words.url ?? source.url ?? null,
      section: words.locator.section,
      row: words.locator.row,
    };
  }
}
