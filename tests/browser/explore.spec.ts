import { writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { SCREENS } from './screens.ts';
import { Site } from './site.ts';
import { layoutFaults } from './layout/faults.ts';

const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
for (const [name, reach] of Object.entries(SCREENS))
  base(name, async ({ page }) => {
    const out: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const t0 = Date.now();
    await reach(new Site(page));
    await page.waitForLoadState('networkidle');
    const openAll = () => page.evaluate(async () => { for (let i = 0; i < 4; i++) { for (const d of document.querySelectorAll('details')) d.open = true; await new Promise((r) => setTimeout(r, 30)); } });
    if (!name.includes('matrix')) await openAll(); else await page.setViewportSize({ width: 390, height: 800 }).then(openAll);
    await page.waitForLoadState('networkidle');
    const t1 = Date.now();
    const cdp = await page.context().newCDPSession(page);
    if (process.env['PLAIN']) await page.evaluate(() => { document.documentElement.dataset['words'] = '1'; });
    const sweep = async (what: string) => {
      for (const width of [320, 390, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        if (what === 'large') { await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 } }); await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } }); }
        const faults = await page.evaluate(layoutFaults);
        for (const f of faults) out.push(`${what} ${width}: ${f}`);
        if (process.env['SHOTS'] && faults.length && (what !== 'large' || width < 400)) await page.screenshot({ path: `/tmp/lay/${name.replace(/\W+/g, '-')}-${what}-${width}.png`, fullPage: true });
      }
    };
    if (process.env['PLAIN']) await sweep('plain');
    await page.evaluate((css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }, SPACING);
    await sweep('spaced');
    await page.evaluate(() => { document.adoptedStyleSheets = []; });
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    out.push(await page.evaluate(() => `root ${getComputedStyle(document.documentElement).fontSize} ${matchMedia('(min-width: 40rem)').matches}`));
    await sweep('large');
    const t2 = Date.now();
    writeFileSync(`/tmp/lay/${name.replace(/\W+/g, '-')}.txt`, `${t1 - t0} ${t2 - t1}\n${out.join('\n')}\n`);
  });
