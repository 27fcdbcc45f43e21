import { configureGlobal } from 'fast-check';
import { beforeEach } from 'vitest';

/** A mutant is killed by the first counterexample, which is soon found; nobody reads the smallest. */
configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 300 });

/** Takes long for each mutant: the same laws are tried on small knowledge bases, and fewer times. */
const LONG = /the real content|100,000/;

/** It is killed by the first test that fails, too: the files after it are not even loaded. */
const worker = globalThis as { hasFailed?: boolean };
if (worker.hasFailed) throw new Error('A test has failed: this file need not run.');
beforeEach(({ onTestFailed, skip, task }) => {
  skip(worker.hasFailed === true || LONG.test(task.fullTestName));
  onTestFailed(() => {
    worker.hasFailed = true;
  });
});
