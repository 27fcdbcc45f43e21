import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knowledge } from './src/compiler/plugin.ts';
import { offline } from './src/offline/plugin.ts';
import { prerender } from './src/prerender/plugin.ts';

/** What the app's own code needs, in the browser and where its pages are written. */
const own = () => [react(), knowledge()];

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [...own(), prerender(own), offline()],
  // Of the code and the content, such as https://github.com/OWNER/NAME: where readers suggest corrections.
  define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env['REPOSITORY_URL'] ?? '') },
  build: {
    target: 'es2023',
    // What the page of licences must have: a browser test compares them.
    license: { fileName: 'licences.json' },
    modulePreload: { polyfill: false },
    // One small stylesheet for all pages: each file more is a round trip before anything is drawn.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A few files that are kept for all pages, rather than dozens: they come sooner and are smaller together.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            { name: 'shared', test: /\.tsx?$|\.json$|\.m?js$/, minShareCount: 8, priority: 1 },
          ],
        },
      },
    },
  },
});
