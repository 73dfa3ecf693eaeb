/** @file Doing to the vault's files what a bad day does to them. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const officeFolder = (profile: string): string => join(profile, 'vault', 'office')
export const databaseFile = (profile: string): string => join(officeFolder(profile), 'vault.db')
export const keySlotFile = (profile: string): string => join(officeFolder(profile), 'keyslots.json')

/** `at`: part of the file's length, from 0 to 1. */
export function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file)
  const position = Math.min(bytes.length - 1, Math.floor(statSync(file).size * at))
  bytes[position] = (bytes[position] ?? 0) ^ 0x40
  writeFileSync(file, bytes)
}

export function editKeySlots(
  profile: string,
  edit: (slots: Record<string, unknown>) => void,
): void {
  for (const file of [keySlotFile(profile), `${keySlotFile(profile)}.bak`]) {
    if (!statSync(file, { throwIfNoEntry: false })) continue
    const slots = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    edit(slots)
    writeFileSync(file, JSON.stringify(slots))
  }
}
