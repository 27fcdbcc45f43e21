import { configureGlobal } from 'fast-check';
import { beforeEach } from 'vitest';

/**
 * The first counterexample kills a mutant, and nobody reads the smallest. Most are found soon, so that each law gets no
 * more time than this, in ms: on a slow machine a mutant may survive that another's tests would notice.
 */
configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 300 });

/** Tests that take long, and laws that count what they met, which takes all their inputs. Others speak of the same code. */
const LONG = /the real content|100,000 hostile hashes|whatever was done to its text/;

/** The first test that fails kills it, too: those after it do not run, and their files are not even loaded. */
const worker = globalThis as { hasFailed?: boolean };
if (worker.hasFailed) throw new Error('A test has failed: this file need not run.');
beforeEach(({ onTestFailed, skip, task }) => {
  skip(worker.hasFailed === true || LONG.test(task.fullTestName));
  onTestFailed(() => {
    worker.hasFailed = true;
  });
});
