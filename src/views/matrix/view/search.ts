import type { Evidence, Model } from '../../../knowledge/knowledge-base.ts';
import type { Row } from './rows.ts';

/** Lower case, without accents, punctuation and what cannot be seen, so that "ASP.NET" is found by "asp net". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();

export const searchTerms = (query: string) => plain(query).split(' ').filter(Boolean);

/** Every term begins some word of the text. */
export const matches = (text: string, terms: readonly string[]) =>
  terms.every((term) => ` ${text}`.includes(` ${term}`));

/**
 * What can be searched of a row: its name, its group, the sources that speak in it and, once the evidence is there,
 * the words and places of their findings.
 */
export function searchText(row: Row, model: Model, evidence: Evidence | null): string {
  const findings = row.cells.flatMap((cell) => cell.findings);
  const sources = [...new Set(findings.map((number) => model.findings[number]?.source ?? ''))];
  const states = [
    ...(row.cells.some(({ disputed }) => disputed) ? ['disputed'] : []),
    ...(row.cells.some(({ reading }) => reading.kind === 'unknown') ? ['unknown'] : []),
  ];
  return plain(
    [
      row.name,
      row.kind === 'criterion' ? (model.criteria.find(({ id }) => id === row.id)?.question ?? '') : '',
      model.groups.find(({ id }) => id === row.group)?.name ?? 'Facts',
      ...states,
      ...row.cells.flatMap(({ reading }) => (reading.kind === 'stated' ? reading.values : [])),
      ...sources.map((id) => model.sources.find((source) => source.id === id)?.short ?? ''),
      ...(evidence
        ? sources.flatMap((id) => [evidence.sources[id]?.title ?? '', evidence.sources[id]?.author ?? ''])
        : []),
      ...(evidence
        ? findings.flatMap((number) => {
            const finding = evidence.findings[number];
            return finding ? [finding.statement, finding.locator.section, finding.locator.row] : [];
          })
        : []),
    ].join(' | '),
  );
}
