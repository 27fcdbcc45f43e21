import { defineConfig } from 'vitest/config';

/** Tests run against each mutant: those of its own folder, as quick as can be. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    environment: 'node',
    // The same laws are tried on small knowledge bases, in a tenth of the time.
    testNamePattern: /^(?!.*the real content)/,
    setupFiles: ['scripts/mutation/no-shrinking.ts'],
    // Instrumented code is slow, most of all where every branch of a draw is counted.
    testTimeout: 60_000,
  },
});
