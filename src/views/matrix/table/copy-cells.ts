import type { ClipboardEvent } from 'react';
import { tableFlavours } from '../../../share/table-text.ts';
import { selectedCells } from './selected-cells.ts';

/** Copies selected cells as rows for a spreadsheet and as a table for a document. */
export function copyCells(event: ClipboardEvent<HTMLElement>): void {
  const selection = window.getSelection();
  const rows = selection && selectedCells(event.currentTarget, selection);
  if (!rows) return;
  const { text, html } = tableFlavours(rows);
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
}
