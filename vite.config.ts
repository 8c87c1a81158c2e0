import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';

/** The policy also stands in the page, so that it holds on any static server. */
const policyInPage: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy('page') },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  // A missing file is a 404, never the page in its place: a lost data file must show as lost.
  appType: 'mpa',
  plugins: [react(), policyInPage],
  define: { 'import.meta.env.ATLAS_VERSION': JSON.stringify(packageJson.version) },
  worker: { format: 'es' },
  build: {
    // Government desktops report Chromium 90–100; a test opens the build in a real Chromium 91.
    target: 'chrome90',
    cssTarget: 'chrome90',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy('header') } },
});
