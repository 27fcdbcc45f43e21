import { sep } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledge } from './src/compiler/plugin.ts';

/** The real content takes seconds to compile: done once for all workers. */
const compiledOnce: Plugin = {
  name: 'compiled-once',
  enforce: 'pre',
  load: (id) =>
    id.split(sep).join('/').endsWith('/tests/fixtures/real-knowledge.ts')
      ? "export { model } from 'virtual:knowledge/model'; export { evidence } from 'virtual:knowledge/evidence';"
      : undefined,
};

export default defineConfig({
  plugins: [react(), knowledge(), compiledOnce],
  test: {
    // A hung test is told by this; a slow one on a busy machine is not a failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One fewer than cores is the default, which is half of two.
    maxWorkers: '100%',
    // Modules keep no state from one file to the next; a file that needs fresh ones resets them.
    isolate: false,
    // Of what tests make, most is soon garbage: with more room for it, a twentieth less work.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'views',
          include: ['tests/views/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/views/setup.ts'],
        },
      },
    ],
  },
});
