import type { ErrorCode } from '#shared/errors.ts'

/** What stays on the sign-in screen, beside what was typed; everything else gets a calm screen of its own. */
export function isAboutTheTyping(code: ErrorCode): boolean {
  return code === 'wrongPassphrase' || code === 'waitBeforeRetry' || code === 'invalidInput'
}

/** Codes that have steps of their own in the words of set-up. */
export const troubles = [
  'damaged',
  'keySlotsDamaged',
  'newerVersion',
  'inUse',
  'diskFull',
  'readOnly',
  'diskFailed',
  'rolledBack',
] as const
export type Trouble = (typeof troubles)[number] | 'other'

export function troubleOf(code: ErrorCode): Trouble {
  return troubles.find((trouble) => trouble === code) ?? 'other'
}

/** Where putting a backup back is a way on. */
export const helpedByBackup: ReadonlySet<Trouble> = new Set([
  'damaged',
  'keySlotsDamaged',
  'rolledBack',
])
