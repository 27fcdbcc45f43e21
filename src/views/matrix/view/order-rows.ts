import type { Model } from '../../../knowledge/model.ts';
import { RATING_VALUE } from '../../../knowledge/vocabulary.ts';
import { FACTS, type Order } from './matrix-view.ts';
import { onceEach } from './row-texts.ts';
import type { MatrixCell, Row } from './rows.ts';

export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows under their headings. Facts carry no rating, so they stand by themselves in every order. */
export function orderRows(rows: readonly Row[], order: Order, model: Model): RowGroup[] {
  const facts = { id: FACTS, title: 'Facts', rows: rows.filter(({ kind }) => kind === 'fact') };
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const groups =
    order === 'group'
      ? [
          facts,
          ...model.groups.map(({ id, name }) => ({
            id,
            title: name,
            rows: criteria.filter(({ group }) => group === id),
          })),
        ]
      : [{ id: 'ordered', title: orderTitle(order, model), rows: [...criteria].sort(comparison(order, model)) }, facts];
  return groups.filter((group) => group.rows.length > 0);
}

function orderTitle(order: Exclude<Order, 'group'>, model: Model): string {
  if (order === 'name') return 'Criteria from A to Z';
  if (order === 'weight') return 'Criteria by what matters for your answers';
  if (order === 'disagreement') return 'Criteria, the most disputed first';
  const framework = model.frameworks.find(({ id }) => order === `rating.${id}`);
  return `Criteria by the rating of ${framework?.name ?? 'a framework'}, highest first`;
}

/** Sorting is stable, so that equals keep the order of the content. */
function comparison(order: Exclude<Order, 'group'>, model: Model): (a: Row, b: Row) => number {
  if (order === 'name') return (a, b) => a.name.localeCompare(b.name, 'en');
  if (order === 'weight') return (a, b) => (b.weight ?? 0) - (a.weight ?? 0);
  if (order === 'disagreement') {
    // Sorting asks for a row many times, and a row has many cells.
    const disputesOf = onceEach(disputes);
    const spreadOf = onceEach((row: Row) => spread(row, model));
    return (a, b) => disputesOf(b) - disputesOf(a) || spreadOf(b) - spreadOf(a);
  }
  const framework = order.slice('rating.'.length);
  return (a, b) => ratingOf(b, framework) - ratingOf(a, framework);
}

/** Unknown comes last: it is not a low rating. */
function ratingOf(row: Row, framework: string): number {
  const reading = row.cells.find((cell) => cell.framework === framework)?.reading;
  return reading?.kind === 'rated' ? reading.value : -1;
}

const disputes = (row: Row) => row.cells.filter(({ disputed }) => disputed).length;

/** How far the findings of each cell lie apart, summed over the frameworks shown. */
const spread = (row: Row, model: Model) => row.cells.reduce((sum, cell) => sum + cellSpread(cell, model), 0);

function cellSpread(cell: MatrixCell, model: Model): number {
  if (cell.findings.length < 2) return 0;
  const values = cell.findings.flatMap((number) => {
    const finding = model.findings[number];
    return finding?.kind === 'rated' ? [RATING_VALUE[finding.rating]] : [];
  });
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
