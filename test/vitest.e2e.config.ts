import { defineConfig } from 'vitest/config'

/** Real Electron, one window at a time: files and tests run strictly one after another. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    globalSetup: ['test/e2e/drive/prepare-office.ts'],
    setupFiles: ['test/support/all-words.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    // A busy computer is late, not wrong.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
