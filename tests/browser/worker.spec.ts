import { encode } from '../../src/share/encode.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../fixtures/reference-profiles.ts';
import { expect, test } from './site.ts';

test('where the browser refuses a worker, the page works the analysis out itself', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('Workers are refused.', 'SecurityError');
        }
      },
    });
  });
  const [some] = REFERENCE_PROFILES;
  if (!some) throw new Error('There is no profile.');
  await site.open(`recommendation/#${encode(some.profile, model.contentHash)}`);
  await expect(page.getByText(`of 10,000 plausible readings`).first()).not.toContainText('…');
});
