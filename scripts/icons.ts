import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/browser/find-browser.ts';

/** Draws the icons of an installed advisor from its favicon: `npm run icons`. */

const PUBLIC = join(import.meta.dirname, '../public');
const BACKGROUND = '#0b4f8a';

/** `of`: how much of the icon's width the drawing takes. */
const ICONS = [
  { file: 'icon-192.png', size: 192, of: 1, background: 'transparent' },
  { file: 'icon-512.png', size: 512, of: 1, background: 'transparent' },
  // Systems cut these to shapes of their own, and only a circle of 80% of the width is safe.
  { file: 'icon-maskable-512.png', size: 512, of: 0.8, background: BACKGROUND },
];

const executablePath = await findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const page = await browser.newPage({ colorScheme: 'light' });
const drawing = Buffer.from(readFileSync(join(PUBLIC, 'favicon.svg'))).toString('base64');
for (const { file, size, of, background } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">
      <img width="${size * of}" height="${size * of}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: join(PUBLIC, file), omitBackground: true });
}
await browser.close();
