/** @file A build step: what the reader of PDF needs beside its code, under names that it knows. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Fonts for documents that bring none, tables of Asian scripts, and decoders of scanned pages in plain
 * JavaScript: those in WebAssembly would need a hole in the content security policy. With their licences.
 */
const parts = [
  { from: 'standard_fonts', to: 'fonts', wanted: /./ },
  { from: 'cmaps', to: 'cmaps', wanted: /./ },
  {
    from: 'wasm',
    to: 'decoders',
    wanted: /^(jbig2|openjpeg)_nowasm_fallback\.js$|^LICENSE.*(JBIG2|OPENJPEG)$/,
  },
] as const

export function pdfReaderData(): Plugin {
  return {
    name: 'tessera-pdf-reader-data',
    generateBundle() {
      for (const { from, to, wanted } of parts)
        for (const file of readdirSync(join(home, from)))
          if (wanted.test(file))
            this.emitFile({
              type: 'asset',
              fileName: `pdf/${to}/${file}`,
              source: readFileSync(join(home, from, file)),
            })
    },
  }
}
