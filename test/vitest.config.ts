import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{unit,integration}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/all-words.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A busy computer is late, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 5_000,
    restoreMocks: true,
  },
})
