import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knowledge } from './src/compiler/plugin.ts';
import { pages } from './src/views/place/pages.ts';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), knowledge(({ model, evidence }) => pages(model, evidence))],
  // Of the code and the content, such as https://github.com/OWNER/NAME: where readers suggest corrections.
  define: { 'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env['REPOSITORY_URL'] ?? '') },
  build: { target: 'es2023', modulePreload: { polyfill: false } },
});
