/**
 * `npm run bench -- --pages`: how pages come and answer in a browser whose processor is slowed down four times. They are
 * times by the clock: on a machine with other work they say nothing.
 */
import { cpus, loadavg } from 'node:os';
import { benchInteractions } from './page-interactions.ts';
import { benchLoads } from './page-loads.ts';
import { slowBrowser } from './slow-browser.ts';

export async function benchPages(rounds: number): Promise<void> {
  const slow = await slowBrowser();
  try {
    console.log(
      `${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; Chromium ${slow.browser.version()}`,
    );
    await benchLoads(slow, rounds);
    await benchInteractions(slow, rounds);
    console.log(`\nload at the end ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    await slow.close();
  }
}
