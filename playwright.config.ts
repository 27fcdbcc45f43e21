import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';
import type { Options } from './tests/browser/site.ts';

// Workers read this file too: the browser is looked for once and handed on.
const FOUND = 'FRAMEWORK_ADVISOR_BROWSER';
process.env[FOUND] ??= (await findBrowser()) ?? '';
const executablePath = process.env[FOUND];

export default defineConfig<Options>({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  fullyParallel: true,
  // Pages are waited for most of the time, so that every core takes a worker.
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 120_000,
  projects: [
    { name: 'storage works' },
    // All journeys again, but for those that are about what is stored.
    { name: 'storage denied', testMatch: '**/journey.spec.ts', grepInvert: /@stored/, use: { storage: 'denied' } },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // So that each test gets what the host has; offline.spec.ts is about the worker.
    serviceWorkers: 'block',
    // Costs a tenth of the time: `--trace on` for a test that fails.
    trace: 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
