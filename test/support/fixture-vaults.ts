/** @file The vaults of released versions in test/fixtures/vaults, and how one is opened. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TableDigests } from './table-digests.ts'

/** Of synthetic offices only. */
export const fixturePassphrase = 'harbour pencil winter basket copper meadow'

export const fixtureFolder = fileURLToPath(new URL('../fixtures/vaults/', import.meta.url))

/** Schema versions that a vault is kept of, oldest first. */
export const fixtureVersions: readonly number[] = readdirSync(fixtureFolder)
  .flatMap((name) => (/^schema-\d+$/u.test(name) ? [Number(name.slice('schema-'.length))] : []))
  .sort((a, b) => a - b)

export const fixtureOf = (version: number): string =>
  join(fixtureFolder, `schema-${String(version)}`)

export function fixtureContents(version: number): TableDigests {
  return JSON.parse(readFileSync(join(fixtureOf(version), 'contents.json'), 'utf8')) as TableDigests
}

/** @param root an empty folder; @returns the office's folder in it */
export function layOutFixture(version: number, root: string): string {
  const folder = join(root, 'office')
  mkdirSync(folder, { mode: 0o700 })
  for (const name of ['vault.db', 'keyslots.json'])
    copyFileSync(join(fixtureOf(version), name), join(folder, name))
  return folder
}
