import type { Virtualizer } from '@tanstack/react-virtual';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observeRowsInSight } from '../../../../src/views/matrix/table/rows-in-sight.ts';

/** What the browser would say of a frame and of the head within, in CSS pixels from the window's upper edge. */
const at = { frame: { bottom: 5000, width: 900 }, headBottom: 120 };
let frame: HTMLElement;
let stop: (() => void) | undefined;
const tell = vi.fn();

const observe = (scrollElement: HTMLElement | null) =>
  // Of a virtualizer, only what it is asked for.
  observeRowsInSight({ scrollElement, targetWindow: window } as Virtualizer<HTMLElement, HTMLElement>, tell);

beforeEach(() => {
  tell.mockClear();
  Object.assign(at, { frame: { bottom: 5000, width: 900 }, headBottom: 120 });
  frame = document.createElement('div');
  frame.innerHTML = '<table><thead></thead></table>';
  frame.getBoundingClientRect = () => new DOMRect(0, 0, at.frame.width, at.frame.bottom);
  const head = frame.querySelector('thead');
  if (head) head.getBoundingClientRect = () => new DOMRect(0, 0, at.frame.width, at.headBottom);
  vi.stubGlobal('innerHeight', 800);
});
afterEach(() => {
  stop?.();
  vi.unstubAllGlobals();
});

test('rows are in sight from below the head to the window’s edge', () => {
  stop = observe(frame);
  expect(tell.mock.calls).toEqual([[{ width: 900, height: 680 }]]);
});

test('of a table that ends above the window’s edge, to its end', () => {
  at.frame.bottom = 500.4;
  stop = observe(frame);
  expect(tell).toHaveBeenLastCalledWith({ width: 900, height: 380 });
});

test('a table that has not come into the window yet, or has left it, has a row to draw', () => {
  at.headBottom = 900;
  stop = observe(frame);
  expect(tell).toHaveBeenLastCalledWith({ width: 900, height: 1 });
});

test('it is told anew when the page is scrolled or the window changes, until nobody asks any more', () => {
  stop = observe(frame);
  at.headBottom = 60;
  window.dispatchEvent(new Event('scroll'));
  expect(tell).toHaveBeenLastCalledWith({ width: 900, height: 740 });
  vi.stubGlobal('innerHeight', 400);
  window.dispatchEvent(new Event('resize'));
  expect(tell).toHaveBeenLastCalledWith({ width: 900, height: 340 });
  stop?.();
  for (const type of ['scroll', 'resize']) window.dispatchEvent(new Event(type));
  expect(tell).toHaveBeenCalledTimes(3);
});

test('a table without a frame is not looked at', () => {
  expect(observe(null)).toBeUndefined();
  expect(tell).not.toHaveBeenCalled();
});
