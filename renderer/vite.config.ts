import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { collectLicences } from '../tools/collect-licences.ts'
import { pdfReaderData } from '../tools/pdf-reader-data.ts'

/** Text waits for its font, so the fonts of the first screen are fetched with the scripts, not after. */
const firstFonts = /noto-sans-latin-(?:400|600)-normal-[\w-]+\.woff2$/

function preloadFonts(): Plugin {
  return {
    name: 'tessera-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', crossorigin: true, href: `./${file}` },
          })),
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), preloadFonts(), collectLicences(), pdfReaderData()],
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, '../out/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // data: URLs would need holes in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
})
