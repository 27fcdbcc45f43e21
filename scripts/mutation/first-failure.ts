import { configureGlobal } from 'fast-check';
import { beforeEach } from 'vitest';

/** A mutant is killed by the first counterexample; nobody reads the smallest. */
configureGlobal({ endOnFailure: true });

/** It is killed by the first test that fails, too: the files after it are not even loaded. */
const worker = globalThis as { hasFailed?: boolean };
if (worker.hasFailed) throw new Error('A test has failed: this file need not run.');
beforeEach(({ onTestFailed }) =>
  onTestFailed(() => {
    worker.hasFailed = true;
  }),
);
