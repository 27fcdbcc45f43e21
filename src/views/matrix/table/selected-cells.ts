import type { TableRow } from '../../../share/table-text.ts';

/**
 * The cells of a table that a selection reaches into, in the rectangle around them. Cells say what their `data-text`
 * says, others what is in them; those of the rectangle that are not selected are empty.
 *
 * @returns null where all of it lies within one cell: the browser copies that best
 */
export function selectedCells(table: Element, selection: Selection): TableRow[] | null {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => ({ cell, selected: isSelected(cell, selection) })),
  );
  const reached = rows.filter((row) => row.some(({ selected }) => selected));
  if (reached.flat().filter(({ selected }) => selected).length < 2) return null;
  const places = reached
    .filter((row) => row.length > 1)
    .flatMap((row) => row.flatMap(({ selected }, at) => (selected ? [at] : [])));
  const [first, last] = places.length > 0 ? [Math.min(...places), Math.max(...places)] : [0, 0];
  return reached.map((row) => {
    const [only] = row;
    if (row.length === 1 && only) return [{ text: textOf(only.cell), heading: true, span: last - first + 1 }];
    return row
      .slice(first, last + 1)
      .map(({ cell, selected }) => ({ text: selected ? textOf(cell) : '', heading: cell.tagName === 'TH' }));
  });
}

const textOf = (cell: HTMLElement) => cell.dataset['text'] ?? cell.textContent ?? '';

/** Some of its words are, and not only its edge. */
function isSelected(cell: Element, selection: Selection): boolean {
  return Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place)).some((range) => {
    if (!range.intersectsNode(cell)) return false;
    const own = document.createRange();
    own.selectNodeContents(cell);
    if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
      own.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
    return own.toString().trim() !== '';
  });
}
