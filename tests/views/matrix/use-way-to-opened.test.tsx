import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useWayToOpened } from '../../../src/views/matrix/use-way-to-opened.ts';
import { openerId } from '../../../src/views/matrix/view/opener-elements.ts';

const FLASK = { row: 'throughput', framework: 'flask' };
const cell = document.createElement('button');
cell.id = openerId(FLASK);

beforeEach(() => document.body.append(cell));
afterEach(() => cell.remove());

/** The page of a link to the cell, before its cells are where they stay. */
const arrive = () =>
  renderHook(({ arrivals, drawn }) => useWayToOpened(FLASK, arrivals, drawn), {
    initialProps: { arrivals: 1, drawn: false },
  });

it('leads to the cell once it is in its place', () => {
  const page = arrive();
  expect(cell).not.toHaveFocus();
  page.rerender({ arrivals: 1, drawn: true });
  expect(cell).toHaveFocus();
});

it('leaves alone who has gone on before, and leads to it when the address asks again', () => {
  const page = arrive();
  fireEvent.wheel(window);
  page.rerender({ arrivals: 2, drawn: false });
  page.rerender({ arrivals: 2, drawn: true });
  expect(cell).not.toHaveFocus();
  page.rerender({ arrivals: 3, drawn: true });
  expect(cell).toHaveFocus();
});
