import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { knowledge } from './src/compiler/plugin.ts';

export default defineConfig({
  plugins: [react(), knowledge()],
  test: {
    // A hung test is told by this; a slow one on a busy machine is not a failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
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
