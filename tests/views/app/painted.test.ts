import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { painted } from '../../../src/views/app/painted.ts';

const frames: (() => void)[] = [];
const nextFrame = () => {
  for (const draw of frames.splice(0)) draw();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
});
afterEach(() => {
  frames.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether it has resolved after so many milliseconds. */
async function isOver(wait: Promise<void>, milliseconds: number): Promise<boolean> {
  let over = false;
  wait.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return over;
}

test('waits until the next frame has been shown', async () => {
  const wait = painted();
  expect(await isOver(wait, 20)).toBe(false);
  nextFrame();
  expect(await isOver(wait, 20)).toBe(false);
  nextFrame();
  expect(await isOver(wait, 20)).toBe(true);
});

test('waits for the frame after all that is drawn in slices, where the browser tells when that is done', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  const wait = painted();
  nextFrame();
  nextFrame();
  expect(await isOver(wait, 20)).toBe(false);
  for (const call of idle) call();
  nextFrame();
  expect(await isOver(wait, 20)).toBe(false);
  nextFrame();
  expect(await isOver(wait, 20)).toBe(true);
});

test('does not wait for ever where no frame is drawn', async () => {
  const wait = painted();
  expect(await isOver(wait, 900)).toBe(false);
  expect(await isOver(wait, 200)).toBe(true);
});
