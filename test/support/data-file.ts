/** @file An open data file written, looked into, read and spoilt, as the exchange tests need it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { onTestFinished } from 'vitest'
import type { Context } from '#main/services/context.ts'
import { exchangeHandlers } from '#main/services/exchange.ts'
import { unlockData, lockData } from '#main/exchange/data-file.ts'
import { filesOf } from '#test/unit/main/report/sheets.ts'
import { forkedParser } from '#test/support/parser-host.ts'
import { contextOf } from '#test/support/records.ts'
import type { TestVault } from '#test/support/vault.ts'

export const passphrase = 'copper lantern orbit meadow silent harbor'
export const handle = { handle: 'h', label: 'l' }

/** Where a file may be written; gone after the test. */
export function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-exchange-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'all.tessera-data')
}

export function withFile({ session }: TestVault, path: string): Context {
  const base = contextOf(session)
  return {
    get vault() {
      return base.vault
    },
    session,
    parser: forkedParser,
    files: { target: path, source: path },
    progress: base.progress,
    cancelled: base.cancelled,
  }
}

export const write = (vault: TestVault, path: string) =>
  exchangeHandlers.write({ target: handle, passphrase }, withFile(vault, path))
export const look = (vault: TestVault, path: string) =>
  exchangeHandlers.look({ source: handle, passphrase }, withFile(vault, path))
export const read = (vault: TestVault, path: string) =>
  exchangeHandlers.read({ source: handle, passphrase }, withFile(vault, path))

/** Writes the file anew as somebody who knows its passphrase could. `null` leaves a part out. */
export async function rewrite(
  path: string,
  change: (name: string, text: string) => string | null,
): Promise<void> {
  const inside = await filesOf(await unlockData(readFileSync(path), passphrase))
  const zip = new ZipFile()
  for (const [name, text] of inside) {
    const changed = change(name, text)
    if (changed !== null) zip.addBuffer(Buffer.from(changed), name)
  }
  zip.end()
  writeFileSync(path, await lockData(await buffer(zip.outputStream), passphrase))
}
