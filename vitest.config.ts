import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { knowledge } from './src/compiler/plugin.ts';

export default defineConfig({
  plugins: [react(), knowledge()],
  test: {
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
