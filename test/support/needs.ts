/** @file What a test cannot do without: where it is missing the test is skipped, and says why. */
import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import type { TestContext } from 'vitest'

export function needsPdftotext(context: TestContext): void {
  if (spawnSync('pdftotext', ['-v']).error !== undefined)
    context.skip('needs pdftotext (Debian: poppler-utils)')
}

export function needsRoot(context: TestContext): void {
  if (process.getuid?.() !== 0) context.skip('needs root on Linux to mount a disk')
}

export function needsNoNetwork(context: TestContext): void {
  const isAlone = Object.values(networkInterfaces()).every((addresses) =>
    (addresses ?? []).every(({ internal }) => internal),
  )
  if (!isAlone) context.skip('needs a computer that has no network')
}
