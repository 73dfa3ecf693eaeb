import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { collectLicences } from '../tools/collect-licences.ts'

const here = import.meta.dirname
const shippedUnbundled = ['better-sqlite3-multiple-ciphers', 'electron'].map((name) =>
  resolve(here, '../node_modules', name),
)

/** One CommonJS file per process: a sandboxed preload must be one, and start-up reads fewer files. */
export default defineConfig({
  root: here,
  plugins: [collectLicences(shippedUnbundled)],
  build: {
    ssr: true,
    outDir: resolve(here, '../out/main'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: resolve(here, 'index.ts'),
        preload: resolve(here, 'preload.ts'),
        'vault-process': resolve(here, 'vault-process.ts'),
        'backup-thread': resolve(here, 'backup-thread.ts'),
        'parser-process': resolve(here, 'parser-process.ts'),
      },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[name].cjs' },
      external: ['electron', 'better-sqlite3-multiple-ciphers'],
    },
  },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3-multiple-ciphers'] },
})
