import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PAGE_KINDS, type PageKind } from '../src/views/place/pages.ts';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { model } from '../tests/fixtures/real-knowledge.ts';

/** Writes the pictures that previews of links show, one a kind of page. They are kept, so that builds need no browser. */

const WORDS: Readonly<Record<Exclude<PageKind, 'missing'>, string>> = {
  home: 'Choose a backend framework you can defend.',
  questions: 'Plain questions about your project.',
  question: 'One plain question about your project.',
  answers: 'Check your answers.',
  recommendation: 'Ranked for your answers, with what proves it.',
  together: 'Several answers side by side.',
  matrix: 'Every criterion by every framework.',
  frameworks: 'Where each framework is at home.',
  framework: 'All that the sources say of one framework.',
  compare: 'Two frameworks, head to head.',
  pair: 'Where each of the two leads, and on whose word.',
  sources: 'The sources behind every rating.',
  source: 'All that one source says.',
  guide: 'Advice that names no single framework.',
  method: 'How the ranking is worked out.',
  licences: 'What it is built with.',
};

const FONT = readFileSync(
  join('node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
).toString('base64');

const htmlOf = (words: string) => `<!doctype html><meta charset="utf-8"><style>
  @font-face { font-family: own; src: url(data:font/woff2;base64,${FONT}); font-weight: 200 900; }
  body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 72px 80px; display: flex;
    flex-direction: column; justify-content: space-between; font: 400 34px/1.3 own; color: #17191c; background: #fff; }
  header { display: flex; gap: 24px; align-items: center; font-weight: 600; font-size: 40px; }
  svg { color: #0b4f8a; } h1 { margin: 0; max-width: 960px; font-weight: 640; font-size: 92px; line-height: 1.08; }
  footer { padding-top: 28px; border-top: 3px solid #17191c; color: #4b5058; }
</style>
<header><svg width="66" height="54" viewBox="0 0 22 18"><path d="M0 3h22M0 9h15M0 15h8" stroke="currentColor" stroke-width="4"/></svg>Framework advisor</header>
<h1>${words}</h1><footer>${model.frameworks.map(({ name }) => name).join(' · ')}</footer>`;

const executablePath = await findBrowser();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const kind of PAGE_KINDS) {
  if (kind === 'missing') continue;
  await page.setContent(htmlOf(WORDS[kind]));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `src/prerender/pictures/${kind}.png` });
}
await browser.close();
