import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knowledge } from './src/compiler/plugin.ts';
import { offline } from './src/offline/plugin.ts';
import { codeGroups } from './src/prerender/chunks.ts';
import { prerender } from './src/prerender/plugin.ts';

/** What the app's own code needs, in the browser and where its pages are written. */
const own = () => [react(), knowledge()];

const siteUrl = process.env['SITE_URL'];

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  // For a React older than ours.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  plugins: [...own(), prerender(own), offline()],
  // Of the code and the content, such as https://github.com/OWNER/NAME: where readers suggest corrections.
  define: {
    'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env['REPOSITORY_URL'] ?? ''),
    'import.meta.env.SITE_ORIGIN': JSON.stringify(siteUrl ? new URL(siteUrl).origin : ''),
  },
  build: {
    target: 'es2023',
    // What the page of licences must have: a browser test compares them.
    license: { fileName: 'licences.json' },
    modulePreload: { polyfill: false },
    // One small stylesheet for all pages: each file more is a round trip before anything is drawn.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: codeGroups(fileURLToPath(new URL('./', import.meta.url))) },
      },
    },
  },
});
