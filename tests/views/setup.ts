import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { fetchOverview } from '../../src/views/questionnaire/question/QuestionPage.tsx';
import { fetchAdvice } from '../../src/views/questionnaire/question/use-advice.ts';
import { fetchFirstPages } from '../../src/views/shell/App.tsx';
import { fetchCrashed } from '../../src/views/shell/CrashScreen.tsx';
import { fetchReport } from '../../src/views/shell/StoreNotice.tsx';
import { complaints, listen } from './complaints.ts';

// A second, the default, is too short for a first render on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// What base.css says of space, which the names of elements rest on: the tests load no stylesheet.
const space = document.createElement('style');
space.textContent = 'text-space { display: contents; }';
document.head.append(space);

// So that these are there at once, as they are for a reader who comes with the page.
beforeAll(() => Promise.all([fetchFirstPages(), fetchAdvice(), fetchOverview(), fetchReport(), fetchCrashed()]));
beforeEach(listen);

/** Words in text nodes that React holds on to: a translator puts others in their place. See src/views/jsx. */
const loose: string[] = [];
const createTextNode = document.createTextNode.bind(document);
document.createTextNode = (words) => {
  loose.push(words);
  return createTextNode(words);
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  expect(complaints()).toEqual([]);
  expect(loose.splice(0)).toEqual([]);
});

/* What jsdom lacks, as small stand-ins that behave like the real thing as far as tests look. */

// Newer browsers return a promise: nobody may take it for something else.
window.scrollTo = () => Promise.resolve();
Element.prototype.scrollIntoView = () => Promise.resolve();

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});
