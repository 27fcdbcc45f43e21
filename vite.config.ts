import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knowledge } from './src/compiler/plugin.ts';
import { pages } from './src/views/place/pages.ts';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), knowledge(({ model, evidence }) => pages(model, evidence))],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
});
